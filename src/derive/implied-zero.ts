import { CLASSES } from '../data/classes.ts';
import { exactNumber, isIn, type Statement } from '../data/figures.ts';

/**
 * True of a class that a row leaves blank though it must be 0: the row says exactly how many units were scored, and the
 * classes it does state add up to that. Never written into the row: it is worked out where it is shown.
 */
export function impliedZero(statement: Statement, column: string): boolean {
  if (!isIn('classes')(statement)) return false;
  const blank = CLASSES.filter((name) => !statement.figures.has(name));
  const scored = exactNumber(statement.figures.get('scored'));
  const stated = CLASSES.filter((name) => statement.figures.has(name)).map((name) =>
    exactNumber(statement.figures.get(name)),
  );
  if (scored === null || stated.length === 0 || !blank.some((name) => name === column))
    return false;
  const sum = stated.reduce(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
  return sum === scored;
}
