import { SWATCH, type KeyItem } from './key.ts';
import { segment, type Place } from './segment.ts';
import { INK } from './theme.ts';
import type { TargetLine } from '../spec.ts';

/** The line of what is to be reached: in long dashes, neither a series nor the short dashes of a break. */
export function targetLine(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  segment(ctx, from, to, [INK, 1.25, [10, 4]]);
}

/** Its words in the key. */
export function targetKey({ label }: TargetLine): KeyItem {
  return {
    label,
    swatch: (ctx, x, y) => targetLine(ctx, [x - SWATCH / 2, y], [x + SWATCH / 2, y]),
  };
}
