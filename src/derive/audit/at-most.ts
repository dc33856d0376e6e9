import { exactNumber, type Statement } from '../../data/figures.ts';
import { round } from '../precision.ts';
import type { Audit, IdentityOf } from './audit.ts';

type AtMost = IdentityOf<'at-most'>;

/** A part, or several together, cannot exceed what they are part of. */
export function auditAtMost(statement: Statement, { less, more }: AtMost): Audit[] {
  const stated = statement.figures.get(more);
  const parts = less.flatMap((column) => statement.figures.get(column) ?? []);
  const limit = exactNumber(stated);
  const numbers = parts.map(exactNumber);
  if (!stated || limit === null || parts.length === 0) return [];
  if (numbers.some((number) => number === null)) return [];
  const expected = numbers.reduce((sum: number, number) => sum + (number ?? 0), 0);
  const gap = round(limit - expected, 4);
  return [{ rule: 'at-most', holds: gap >= 0, statement, stated, parts, expected, gap }];
}
