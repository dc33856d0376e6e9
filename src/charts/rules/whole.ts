import { drawnPoints } from '../makers/context.ts';
import type { Gap, Point } from '../spec.ts';

export type WholeVerdict = 'full' | 'open' | 'over' | 'part-missing' | 'whole-missing';

/**
 * The rule of whole bars: a bar of shares is drawn only of parts that are all stated, against the whole that is
 * stated with them. Parts that fall short leave their bar open; parts that exceed it, or one that is missing, leave
 * no bar. A bar is never stretched to the sum of what happens to be known. `slack` is what rounding alone may
 * explain, in the unit of the parts; 0 for counts.
 */
export function judgeWhole(
  parts: readonly (Point | Gap)[],
  whole: number | null,
  slack = 0,
): WholeVerdict {
  const stated = drawnPoints(parts);
  if (whole === null || whole <= 0) return 'whole-missing';
  if (stated.length < parts.length) return 'part-missing';
  const rest = whole - stated.reduce((sum, { value }) => sum + value, 0);
  if (rest < -slack) return 'over';
  return rest > slack ? 'open' : 'full';
}
