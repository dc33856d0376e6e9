import type { Chart } from 'chart.js';
import { QUIET } from '../../paper/theme.ts';
import { isGap, lengthOf } from '../../spec.ts';
import { WHOLE, type BarLayout } from './layout.ts';
import type { BarsSpec, ShareSpec } from './spec.ts';

/** The same spec with shares of 100 in place of its values. Where a category has no whole, each of its parts is a gap. */
export function toShares(spec: ShareSpec): ShareSpec {
  const series = spec.series.map((part) => ({
    ...part,
    points: part.points.map((point, index) => {
      const whole = spec.wholes[index];
      if (!whole || isGap(whole) || isGap(point)) return whole && isGap(whole) ? whole : point;
      return { ...point, value: (point.value / whole.value) * WHOLE };
    }),
  }));
  return { ...spec, series };
}

/** When the parts of a bar make less than its whole, the rest of the bar is a dashed frame: the parts are never stretched. */
export function frameOpenEnds(chart: Chart, spec: ShareSpec, { rows, standing }: BarLayout): void {
  const { ctx, scales, chartArea } = chart;
  const values = standing ? scales.y : scales.x;
  rows.forEach((row, index) => {
    const whole = 'category' in row ? spec.wholes[row.category] : undefined;
    const bar = chart.getDatasetMeta(0).data[index] as unknown as Bar | undefined;
    if (!('category' in row) || !whole || isGap(whole) || whole.open === null || !bar) return;
    const sum = spec.series.reduce((total, { points }) => {
      const point = points[row.category];
      return total + (point ? lengthOf(point) : 0);
    }, 0);
    const end = values?.getPixelForValue(sum) ?? 0;
    const thick = standing ? bar.width : bar.height;
    ctx.save();
    ctx.strokeStyle = QUIET;
    ctx.lineWidth = 1;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    if (standing) ctx.rect(bar.x - thick / 2, chartArea.top, thick, end - chartArea.top);
    else ctx.rect(end, bar.y - thick / 2, chartArea.right - end, thick);
    ctx.stroke();
    ctx.restore();
  });
}

/** A note such as "2016: chưa rõ kết quả của 40 hồ sơ" for each bar whose parts make less than its whole. */
export function openNotes(spec: BarsSpec): string[] {
  if (spec.form !== 'share-bars') return [];
  return spec.wholes.flatMap((whole, index) =>
    isGap(whole) || whole.open === null ? [] : [`${spec.categories[index] ?? ''}: ${whole.open}`],
  );
}

interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}
