import type { ChartView } from '../../parts/chart/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';

/** A chart whose figures a table of shades on the same page shows: it leads there instead of repeating the table. */
export function withTableIn(chart: ChartView, shades: readonly ShadesView[]): ChartView {
  if (chart.kind !== 'chart') return chart;
  const drawn = chart.spec.series.flatMap(({ points }) =>
    points.flatMap((point) => ('figure' in point && point.figure ? point.figure.id : [])),
  );
  const home = shades.find(({ table }) => {
    const shown = new Set(
      table.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => ('figure' in cell ? cell.figure.id : [])),
      ),
    );
    return drawn.length > 0 && drawn.every((id) => shown.has(id));
  });
  return home ? { ...chart, table: `#${home.table.id}` } : chart;
}
