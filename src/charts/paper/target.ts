import { SWATCH, type KeyItem } from './key.ts';
import { INK } from './theme.ts';
import type { TargetLine } from '../spec.ts';

/** Long dashes: neither a series nor the short dashes of a break. */
const DASH = [10, 4];

/** The level line of what is to be reached. */
export function targetLine(
  ctx: CanvasRenderingContext2D,
  [left, right]: readonly [number, number],
  y: number,
): void {
  ctx.save();
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.25;
  ctx.setLineDash(DASH);
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(right, y);
  ctx.stroke();
  ctx.restore();
}

/** Its words in the key; nothing where there is none. */
export function targetKey(target: TargetLine | undefined): KeyItem[] {
  if (!target) return [];
  const swatch: KeyItem['swatch'] = (ctx, x, y) =>
    targetLine(ctx, [x - SWATCH / 2, x + SWATCH / 2], y);
  return [{ label: target.label, swatch }];
}
