import { exactNumber, isClass, type Statement } from '../../data/figures.ts';
import type { Mark } from '../../data/quantity.ts';
import { decimalsOf, round, roundingSlack } from '../precision.ts';
import type { Audit, IdentityOf } from './audit.ts';

type PrintedShare = IdentityOf<'share'>;

/**
 * The printed per cent = part ÷ whole, rounded as printed. Where a source may
 * have meant one of several wholes, it holds if any of them gives the share.
 */
export function auditShare(statement: Statement, { share, part, whole }: PrintedShare): Audit[] {
  const stated = statement.figures.get(share);
  const partFigure = statement.figures.get(part);
  const percent = exactNumber(stated);
  const numerator = exactNumber(partFigure);
  if (!stated || !partFigure || percent === null || numerator === null) return [];
  const decimals = decimalsOf(stated);
  const tolerance = roundingSlack(decimals);
  const tried = whole.flatMap((column): Audit[] => {
    const wholeFigure = statement.figures.get(column);
    if (!wholeFigure || isClass(wholeFigure.value) || wholeFigure.value.value === 0) return [];
    const { value, mark } = wholeFigure.value;
    const expected = (numerator / value) * 100;
    const holds = agrees(percent - expected, mark, tolerance);
    if (holds === null) return [];
    const gap = round(percent - expected, decimals);
    return [
      { rule: 'share', holds, statement, stated, parts: [partFigure, wholeFigure], expected, gap },
    ];
  });
  const best = tried.find(({ holds }) => holds) ?? tried[0];
  return best ? [best] : [];
}

/** Of a share that was worked out of a bounded whole: whether it is the most or the least that it can be. Null of all else. */
export function shareBound({ rule, parts: [, whole] }: Audit): 'at-most' | 'at-least' | null {
  if (rule !== 'share' || !whole || isClass(whole.value)) return null;
  if (whole.value.mark === 'more') return 'at-most';
  return whole.value.mark === 'less' ? 'at-least' : null;
}

/**
 * Of a whole that is only bounded, the share is bounded the other way: a part of
 * "more than 9.031" cannot be a larger share than it would be of 9.031.
 */
function agrees(difference: number, mark: Mark, tolerance: number): boolean | null {
  switch (mark) {
    case 'exact':
      return Math.abs(difference) <= tolerance;
    case 'more':
      return difference <= tolerance;
    case 'less':
      return difference >= -tolerance;
    case 'about':
    case 'nearly':
      return null;
  }
}
