import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { local } from '../../../i18n/local.ts';
import type { TableId } from '../../../data/tables.ts';
import { overPeriods } from '../../../charts/makers/over-periods.ts';
import { unitsByClass } from '../../../charts/makers/units-by-class.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { statementsOf } from '../../../derive/select.ts';
import { toSeries, type Series } from '../../../derive/series.ts';
import { timeline } from '../../../derive/timeline.ts';
import { dimensionNames } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { inSentence, unitById, unitName } from '../../parts/unit/unit-words.ts';

/** Lines of one indicator that a page can carry; the table has them all. */
const MOST_CHARTS = 3;

/** One indicator over time: its longest series; of the numbers of units in a class, the groups rated. */
export function indicatorCharts(
  site: Site,
  table: TableId,
  figures: readonly Figure[],
  label: string,
): (ChartOrSentence | null)[] {
  return table === 'classes' ? classCharts(site) : lineCharts(site, figures, label);
}

/** One group over the years, for each group that was rated more than once. */
function classCharts(site: Site): (ChartOrSentence | null)[] {
  const rows = statementsOf(site.dataset, { table: 'classes' }).filter(
    ({ period }) => period.kind === 'year',
  );
  const groups = [
    ...Map.groupBy(rows, ({ unit, dimensions }) => `${unit} ${dimensions.index ?? ''}`),
  ];
  return groups.slice(0, MOST_CHARTS).map(([key, own]) => {
    const byRaw = new Map(own.toReversed().map((row) => [row.period.raw, row]));
    const periods = timeline(own.map(({ period }) => period));
    const unit = unitById(site, own[0]?.unit ?? '');
    return unitsByClass(
      site,
      key.replace(/[^a-z0-9]+/g, '-'),
      inSentence(unit, local(unit, 'name', site.locale)),
      periods.map((period) => ({
        label: site.f.shortPeriod(period),
        statement: byRaw.get(period.raw) ?? null,
      })),
    );
  });
}

function lineCharts(
  site: Site,
  figures: readonly Figure[],
  label: string,
): (ChartOrSentence | null)[] {
  return longSeries(site, figures).map((series, index) => {
    const statement = series.points.at(-1)?.figures[0].statement;
    const unit = unitById(site, series.unit);
    const subject = [
      unitName(site, unit, statement ? yearOf(statement.period) : 0),
      ...(statement ? dimensionNames(site, statement) : []),
    ].join(', ');
    return overPeriods(site, `chuoi-${String(index + 1)}`, { label, subject }, series);
  });
}

function longSeries(site: Site, figures: readonly Figure[]): Series[] {
  if (figures[0] && 'class' in figures[0].value) return [];
  return toSeries(site.dataset, figures)
    .filter(({ points, dimensions }) => points.length > 2 && dimensions.component === undefined)
    .toSorted((a, b) => b.points.length - a.points.length)
    .slice(0, MOST_CHARTS);
}
