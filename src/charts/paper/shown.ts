import type { Chart } from 'chart.js';

/** Of things that stand in the order of the series, those whose series a drawn chart shows. */
export function shownOf<T>(chart: Chart, things: readonly T[]): T[] {
  return things.filter((_, place) => chart.isDatasetVisible(place));
}
