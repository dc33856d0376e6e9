export type WholeVerdict = 'full' | 'open' | 'over' | 'empty' | 'part-missing' | 'whole-missing';

/**
 * The rule of whole bars: a bar of shares is drawn only of counts that are all stated exactly, against the whole that
 * is stated with them. Null stands for a count that is missing or only bounded. Parts that fall short leave their bar
 * open; parts that exceed the whole, a part or a whole that is not known, and a whole of nothing leave no bar. A bar is
 * never stretched to the sum of what happens to be known.
 */
export function judgeWhole(parts: readonly (number | null)[], whole: number | null): WholeVerdict {
  if (whole === null) return 'whole-missing';
  if (whole === 0) return 'empty';
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return 'part-missing';
  const sum = known.reduce((total, part) => total + part, 0);
  if (sum > whole) return 'over';
  return sum < whole ? 'open' : 'full';
}
