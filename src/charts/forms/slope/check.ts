import { isGap } from '../../spec.ts';
import type { SlopeSpec } from './spec.ts';

/** Why no honest slopes can be drawn of the spec; null when they can. */
export function faultOfSlopes({ series, categories, drawn }: SlopeSpec): string | null {
  if (series.length !== 2) return `a slope runs between 2 series, not ${series.length}`;
  if (drawn.length !== categories.length)
    return `${drawn.length} slopes for ${categories.length} categories`;
  if (drawn.every((how) => how === 'not')) return 'no slope is drawn; write a sentence';
  const half = categories.find(
    (_, index) =>
      drawn[index] !== 'not' && series.some(({ points }) => points[index] && isGap(points[index])),
  );
  return half === undefined ? null : `the slope of ${half} has a missing end`;
}
