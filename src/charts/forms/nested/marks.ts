import type { NestedLayout } from './layout.ts';
import type { NestedSpec } from './spec.ts';
import { INK, PAPER, QUIET, RULE } from '../../paper/theme.ts';
import { segment } from '../../paper/segment.ts';
import { write, writeLines } from '../../paper/write.ts';
import { isGap } from '../../spec.ts';

/** From outside to inside, in tints of one hue: pale, full, deep. */
const TINTS = [RULE, 'var(--amber)', 'var(--amber-deep)'] as const;
const EDGE = 'var(--amber)';

/** The bars of one series after those of the one outside it: SVG writes all of a tint as one element. */
export function drawBars(
  ctx: CanvasRenderingContext2D,
  { series }: NestedSpec,
  layout: NestedLayout,
): void {
  series.forEach((_, place) => {
    for (const hollow of [false, true])
      for (const { y, parts } of layout.rows) {
        const part = parts[place];
        if (!part || isGap(part.point) || (part.point.caveat !== null) !== hollow) continue;
        drawPart(ctx, place, hollow, [layout.left, y], [part.length, layout.thickness]);
      }
  });
}

/** Its left end in the middle is at `from`. The outline of a figure that is not firm is filled with paper. */
export function drawPart(
  ctx: CanvasRenderingContext2D,
  place: number,
  hollow: boolean,
  [x, y]: [number, number],
  [length, thickness]: [number, number],
): void {
  ctx.fillStyle = hollow ? PAPER : (TINTS[place] ?? EDGE);
  ctx.beginPath();
  ctx.rect(x, y - thickness / 2, length, thickness);
  ctx.fill();
  if (!hollow) return;
  ctx.strokeStyle = EDGE;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

/** A stroke across each bar at one part of its own full length, rimmed so that it is seen on any tint. */
export function drawMark(
  ctx: CanvasRenderingContext2D,
  { mark }: NestedSpec,
  { rows, left, thickness }: NestedLayout,
): void {
  if (mark === null) return;
  for (const [colour, width] of [
    [PAPER, 4],
    [INK, 2],
  ] as const)
    for (const { y, parts } of rows) {
      const x = left + ((parts[0]?.length ?? 0) * mark.percent) / 100;
      drawStroke(ctx, [x, y], thickness / 2 + 3, colour, width);
    }
}

export function drawStroke(
  ctx: CanvasRenderingContext2D,
  [x, y]: [number, number],
  reach: number,
  colour: string,
  width: number,
): void {
  segment(ctx, [x, y - reach], [x, y + reach], [colour, width, []]);
}

/** Words of one column after those of another, for the same reason as the bars. */
export function drawWords(
  ctx: CanvasRenderingContext2D,
  { rows, heads, middle, left, shares }: NestedLayout,
  [width, lineHeight]: [number, number],
): void {
  const right = { align: 'right', baseline: 'middle' } as const;
  for (const { name, y } of rows)
    name.forEach((line, row) =>
      write(ctx, line, left - 6, y + (row - (name.length - 1) / 2) * lineHeight, right),
    );
  for (const [lines, end] of [
    [heads.share, shares],
    [heads.counts, width],
  ] as const)
    writeLines(ctx, lines, end, heads.height - 5 - (lines.length - 1) * lineHeight, {
      align: 'right',
      colour: QUIET,
    });
  for (const { share, y } of rows) write(ctx, share, shares, y, { ...right, weight: 600 });
  for (const { counts, y } of rows) write(ctx, counts, width, y, { ...right, colour: QUIET });
  if (middle) writeLines(ctx, middle.lines, 0, middle.top + 13, { colour: QUIET });
}
