import { CLASSES } from '../data/classes.ts';
import { isClass, type Figure } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';
import { listedBy } from './listed-by.ts';
import { shareOf } from './share.ts';

/**
 * For sorting figures of one indicator: the better first; plain counts by their share, the greater share first;
 * figures that cannot be ordered, and missing ones, last. Places in a ranking are not given here: for ties and
 * reservations see `rank.ts`.
 */
export function byWorth(a: Figure | undefined, b: Figure | undefined): number {
  const [first, second] = [worth(a), worth(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first - second;
}

/** Whether any two of them can be set in an order that says something. */
export function hasOrder(figures: readonly Figure[]): boolean {
  return figures.filter((figure) => worth(figure) !== null).length > 1;
}

/** Smaller is better. */
function worth(figure: Figure | undefined): number | null {
  if (!figure) return null;
  const { indicator, value } = figure;
  if (isClass(value)) return CLASSES.indexOf(value.class);
  switch (listedBy(indicator)) {
    case 'name':
      return null;
    case 'share': {
      const share = shareOf(figure);
      return share && -share.percent;
    }
    case 'worth':
      return measureOf(indicator).better === 'lower' ? value.value : -value.value;
  }
}
