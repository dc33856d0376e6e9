import { valuesOf, type Series } from '../spec.ts';
import { areWhole, footOf, type ValueAxis } from './value-axis.ts';

/** Two round numbers with all values, and those `besides`, between them, for plots that print only the two ends of their axis. */
export function niceRange(
  series: readonly Series[],
  { from, to }: ValueAxis,
  besides: readonly number[] = [],
): { lowest: number; highest: number } {
  const values = [...valuesOf(series), ...besides];
  const foot = from === 'data' ? footOf(values) : from === 'zero' ? 0 : from;
  const head = to === 'data' ? Math.max(...values) : to;
  const fine = niceStep((head - foot || Math.abs(head) || 1) / 4);
  const step = areWhole(series) ? Math.max(fine, 1) : fine;
  const lowest = from === 'data' ? Math.floor(foot / step) * step : foot;
  const highest = to === 'data' ? Math.ceil(head / step) * step : head;
  // When all values equal one round number, the two ends would be the same, and the plot would have no height.
  return { lowest: tidy(lowest), highest: tidy(highest > lowest ? highest : lowest + step) };
}

/** 1, 2 or 5 times a power of ten, not less than `size`. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5].find((factor) => factor * power >= size) ?? 10) * power;
}

/** 0.30000000000000004 → 0.3 */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
