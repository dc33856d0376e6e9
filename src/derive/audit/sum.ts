import { exactNumber, type Figure, type Statement } from '../../data/figures.ts';
import { decimalsOf, round, roundingSlack } from '../precision.ts';
import type { Audit, IdentityOf } from './audit.ts';

type Sum = IdentityOf<'sum'>;

/**
 * Total = its parts. A blank part is not zero: with one missing, a total larger
 * than the rest proves nothing and is not judged; a smaller one is still wrong.
 */
export function auditSum(statement: Statement, { total, parts, also = [] }: Sum): Audit[] {
  const stated = statement.figures.get(total);
  const required = parts.map((column) => statement.figures.get(column));
  const present = [...required, ...also.map((column) => statement.figures.get(column))].filter(
    (figure) => figure !== undefined,
  );
  const complete = required.every((figure) => figure !== undefined);
  if (!stated || present.length < 2) return [];
  const verdict = compareSum(stated, present);
  if (!verdict || (!complete && verdict.gap > 0)) return [];
  return [{ rule: 'sum', statement, stated, parts: present, ...verdict }];
}

/** Null when a figure is not exact and the sum cannot be held against it. */
export function compareSum(
  stated: Figure,
  parts: readonly Figure[],
): { holds: boolean; expected: number; gap: number } | null {
  const total = exactNumber(stated);
  const numbers = parts.map(exactNumber);
  if (total === null || numbers.some((number) => number === null)) return null;
  const expected = numbers.reduce((sum: number, number) => sum + (number ?? 0), 0);
  const decimals = Math.max(...[stated, ...parts].map(decimalsOf));
  const gap = round(total - expected, decimals);
  return { holds: Math.abs(gap) <= toleranceOf([stated, ...parts]), expected, gap };
}

/** Each rounded number may be off by half its last digit; whole numbers by nothing. */
function toleranceOf(figures: readonly Figure[]): number {
  return figures
    .map(decimalsOf)
    .map((decimals) => (decimals === 0 ? 0 : roundingSlack(decimals)))
    .reduce((sum, half) => sum + half, 0);
}
