import type { Fault } from '../../issue.ts';

/** Everything this site counts, scores or shares out is zero or more: nothing is under, or nearly, 0. */
export function negativeNumber(cell: string): Fault | null {
  return /^(?:[-−–]\s*\d|<~?0+(?:\.0+)?$)/.test(cell) ? { code: 'negative-number' } : null;
}
