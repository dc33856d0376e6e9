/** With more names than these, a reader on a phone no longer finds the name of a line. */
const MOST_NAMED = 15;
const MOST_MOVERS = 10;

/**
 * The rule of movers: up to fifteen lines are all named. Of more, only those that changed most stand out, at most ten,
 * and the rest is grey; changes of one size stand out together or not at all. `changes` are rounded as they are printed;
 * null is what cannot be compared, and never stands out.
 */
export function standsOut(changes: readonly (number | null)[]): boolean[] {
  const sizes = changes.flatMap((change) => (change === null ? [] : [Math.abs(change)]));
  if (sizes.length <= MOST_NAMED) return changes.map((change) => change !== null);
  const [edge = 0] = sizes.toSorted((a, b) => b - a).slice(MOST_MOVERS);
  return changes.map((change) => change !== null && Math.abs(change) > edge);
}
