import { exactNumber, type Figure } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';

/**
 * A place in a ranking, as the source prints it. "The 3rd" says little alone, so it is kept with how many were
 * ranked.
 */
export interface Place {
  place: number;
  /** How many were ranked; null where the source does not say. */
  of: number | null;
  /** True of the last place of all. */
  last: boolean;
  /** Worked out by us or by whoever collected the figures, not printed by the index. */
  derived: boolean;
}

/** Null of a figure that is no place, or only a bounded one. */
export function placeOf(figure: Figure): Place | null {
  const { measure, ceiling } = measureOf(figure.indicator);
  const place = exactNumber(figure);
  if (measure !== 'rank' || place === null) return null;
  const { figures, status } = figure.statement;
  const of = ceiling === undefined ? null : exactNumber(figures.get(ceiling));
  return { place, of, last: of !== null && place === of, derived: status === 'derived' };
}

/** Up and down are said only of places among as many and worked out alike: the 20th of 34 is not above the 25th of 63. */
export function placesCompare(a: Place, b: Place): boolean {
  return a.of === b.of && a.derived === b.derived;
}
