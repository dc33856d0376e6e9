/** More bars than these are too long a picture: a reader looks for both ends. */
const MOST_DRAWN = 40;
const AT_EACH_END = 10;

/**
 * The rule of both ends: of more than forty in a row only the first and the last ten are drawn. What lies between,
 * `from` up to `to`, is said in words and stands in the table; null where all are drawn.
 */
export function middleOf(count: number): { from: number; to: number } | null {
  return count <= MOST_DRAWN ? null : { from: AT_EACH_END, to: count - AT_EACH_END };
}

/** What stands before and behind the middle; all of it where nothing is left out. */
export function endsOf<T>(row: readonly T[]): [first: T[], last: T[]] {
  const { from, to } = middleOf(row.length) ?? { from: row.length, to: row.length };
  return [row.slice(0, from), row.slice(to)];
}
