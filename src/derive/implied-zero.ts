import { CLASSES } from '../data/classes.ts';
import type { Dataset } from '../data/dataset.ts';
import { exactNumber, isIn, type Statement } from '../data/figures.ts';
import { membersDuring } from './units.ts';

/**
 * True of a class that a row leaves blank though it must be 0: the classes it does state add up to how many units were
 * scored, or, where the row does not say that, to all units of its tier. Never written into the row: it is worked out where it is shown.
 */
export function impliedZero(dataset: Dataset, statement: Statement, column: string): boolean {
  if (!isIn('classes')(statement)) return false;
  const blank = CLASSES.filter((name) => !statement.figures.has(name));
  const all = statement.figures.has('scored')
    ? exactNumber(statement.figures.get('scored'))
    : sizeOfTier(dataset, statement);
  const stated = CLASSES.filter((name) => statement.figures.has(name)).map((name) =>
    exactNumber(statement.figures.get(name)),
  );
  if (all === null || stated.length === 0 || !blank.some((name) => name === column)) return false;
  const sum = stated.reduce(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
  return sum === all;
}

/** Null of a row that is not of a whole tier. */
function sizeOfTier(dataset: Dataset, { unit, period }: Statement): number | null {
  const tier = dataset.units.get(unit);
  if (tier?.kind !== 'tier' || tier.peer_group === null) return null;
  return membersDuring(dataset, tier.peer_group, period).size;
}
