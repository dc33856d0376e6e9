import { CLASSES } from '../data/classes.ts';
import { isClass, type Figure } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';

/**
 * The order in which figures of one indicator are listed: the better first; of plain counts, which have no better, the
 * greater first; what is missing last. It gives no places: ties and reservations are the matter of `rank`.
 */
export function byWorth(a: Figure | undefined, b: Figure | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return worth(a) - worth(b);
}

/** Smaller is better. */
function worth({ indicator, value }: Figure): number {
  if (isClass(value)) return CLASSES.indexOf(value.class);
  return measureOf(indicator).better === 'lower' ? value.value : -value.value;
}
