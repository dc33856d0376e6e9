import { valuesOf, type Series } from '../spec.ts';

/** The axis that values are read on; `reversed` puts the smallest value on top, as for ranks. */
export interface ValueAxis {
  label: string;
  from: 'zero' | 'data' | number;
  to: 'data' | number;
  reversed: boolean;
}

/** Whether all values are whole numbers, as counts and places are: their axis then names no half of a case. */
export function areWhole(series: readonly Series[]): boolean {
  return valuesOf(series).every((value) => Number.isInteger(value));
}

/** Why the values cannot be drawn on the axis; null when all of them can. */
export function faultOfAxis({ from, to }: ValueAxis, series: readonly Series[]): string | null {
  const lowest = from === 'zero' ? 0 : from;
  const outside = valuesOf(series).find(
    (value) => (lowest !== 'data' && value < lowest) || (to !== 'data' && value > to),
  );
  return outside === undefined ? null : `the value ${outside} lies outside the axis`;
}
