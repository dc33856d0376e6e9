import { exactNumber, type Statement } from '../../data/figures.ts';
import { decimalsOf, round, roundingSlack } from '../precision.ts';
import type { Audit, IdentityOf } from './audit.ts';

type Hundred = IdentityOf<'hundred'>;

const WHOLE = 100;

/** Shares that are all there is of one whole make a hundred per cent, as far as their rounding allows. */
export function auditHundred(statement: Statement, { shares }: Hundred): Audit[] {
  const figures = shares.flatMap((column) => statement.figures.get(column) ?? []);
  const [stated, ...parts] = figures;
  const numbers = figures.map(exactNumber).filter((number) => number !== null);
  const [first, ...others] = numbers;
  if (!stated || first === undefined || numbers.length !== shares.length) return [];
  const expected = others.reduce((rest, number) => rest - number, WHOLE);
  const gap = round(first - expected, Math.max(...figures.map(decimalsOf)));
  const slack = figures.reduce((sum, figure) => sum + roundingSlack(decimalsOf(figure)), 0);
  return [
    { rule: 'hundred', holds: Math.abs(gap) <= slack, statement, stated, parts, expected, gap },
  ];
}
