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

/** An axis that follows its data spans at least this part of the highest value. */
const LEAST_SPAN = 0.05;

/** Where an axis that follows its data begins: values that hardly differ are not drawn as a steep line. */
export function footOf(values: readonly number[]): number {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return lowest === highest ? lowest : Math.min(lowest, highest - Math.abs(highest) * LEAST_SPAN);
}

/** Why the values cannot be drawn on the axis; null when all of them can. */
export function faultOfAxis({ from, to }: ValueAxis, series: readonly Series[]): string | null {
  const lowest = from === 'zero' ? 0 : from;
  const outside = valuesOf(series).find(
    (value) => (lowest !== 'data' && value < lowest) || (to !== 'data' && value > to),
  );
  return outside === undefined ? null : `the value ${outside} lies outside the axis`;
}
