import type { Statement } from '../data/figures.ts';

/** A plan is shown where it was read, and is never set beside what was done: no rank, no change, no contradiction. */
export function isPlanned({ status }: Pick<Statement, 'status'>): boolean {
  return status === 'planned';
}
