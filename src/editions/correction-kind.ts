import { parseQuantity } from '../data/quantity.ts';
import { STORY_TABLE, type Change } from './compare.ts';

/** Kinds of corrected figures, the heaviest first: a reader must not take a figure that moved for one that was wrong. */
export const FIGURE_KINDS = ['changed', 'withdrawn', 'moved', 'hedged'] as const;

/**
 * `changed`: another value; `withdrawn`: no longer said; `moved`: the same row says it under another heading;
 * `hedged`: the same value with another "about" or "more than"; `wording`: words; `added`: new; `arrived`: the new
 * place of what moved, which is counted where it left.
 */
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type CountedKind = FigureKind | 'wording' | 'added';
export type CorrectionKind = CountedKind | 'arrived';

/** What a change did, seen beside all changes of its edition. */
export function kindOf(change: Change, all: readonly Change[]): CorrectionKind {
  const { old, now, isFigure, table } = change;
  if (!isFigure) return old === null && table !== STORY_TABLE ? 'added' : 'wording';
  if (old === null) return all.some((other) => isMove(other, change)) ? 'arrived' : 'added';
  if (now === null) return newPlaceOf(change, all) ? 'moved' : 'withdrawn';
  return isSameNumber(old, now) ? 'hedged' : 'changed';
}

/**
 * The change that shows where a figure moved to: the same row has the same value in another column now. Undefined
 * where the figure did not move.
 */
export function newPlaceOf(change: Change, all: readonly Change[]): Change | undefined {
  return all.find((other) => isMove(change, other));
}

function isMove(from: Change, to: Change): boolean {
  return (
    from.isFigure &&
    to.isFigure &&
    from.old !== null &&
    from.now === null &&
    to.old === null &&
    to.now === from.old &&
    to.table === from.table &&
    Object.entries(from.key).every(([column, cell]) => to.key[column] === cell)
  );
}

/** True of "~100" and "<~100"; of "71.5" and "71.50" not, for the second says more. */
function isSameNumber(old: string, now: string): boolean {
  const [before, after] = [parseQuantity(old), parseQuantity(now)];
  return (
    before !== null &&
    after !== null &&
    before.value === after.value &&
    before.decimals === after.decimals &&
    before.mark !== after.mark
  );
}
