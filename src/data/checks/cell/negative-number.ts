import type { Fault } from '../../issue.ts';

/** Everything this site counts, scores or shares out is zero or more. */
export function negativeNumber(cell: string): Fault | null {
  return /^[-−–]\s*\d/.test(cell) ? { code: 'negative-number' } : null;
}
