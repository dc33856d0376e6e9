import { SWATCH, type KeyItem } from './key.ts';
import { segment } from './segment.ts';
import { INK } from './theme.ts';
import type { TargetLine } from '../spec.ts';

/** The level line of what is to be reached: in long dashes, neither a series nor the short dashes of a break. */
export function targetLine(
  ctx: CanvasRenderingContext2D,
  [left, right]: readonly [number, number],
  y: number,
): void {
  segment(ctx, [left, y], [right, y], [INK, 1.25, [10, 4]]);
}

/** Its words in the key; nothing where there is none. */
export function targetKey(target: TargetLine | undefined): KeyItem[] {
  if (!target) return [];
  const swatch: KeyItem['swatch'] = (ctx, x, y) =>
    targetLine(ctx, [x - SWATCH / 2, x + SWATCH / 2], y);
  return [{ label: target.label, swatch }];
}
