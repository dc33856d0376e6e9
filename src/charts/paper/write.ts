import { font, type Weight } from './font.ts';
import { segment } from './segment.ts';
import { INK, LINE_HEIGHT, PAPER } from './theme.ts';

interface Manner {
  align?: 'left' | 'center' | 'right';
  baseline?: 'alphabetic' | 'middle';
  colour?: string;
  weight?: Weight;
  /** A rim in the colour of paper around the letters, so that they can be read over lines. */
  halo?: boolean;
}

export function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  manner: Manner = {},
): void {
  ctx.font = font(manner.weight ?? 400);
  ctx.textAlign = manner.align ?? 'left';
  ctx.textBaseline = manner.baseline ?? 'alphabetic';
  ctx.fillStyle = manner.colour ?? INK;
  if (manner.halo) {
    ctx.strokeStyle = PAPER;
    ctx.lineWidth = 3;
    ctx.strokeText(text, x, y);
  }
  ctx.fillText(text, x, y);
}

/** Lines under one another, the first at `y`. */
export function writeLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  manner: Manner = {},
): void {
  lines.forEach((line, row) => write(ctx, line, x, y + row * LINE_HEIGHT, manner));
}

/** The same, left-aligned and struck out: the name of a series that the reader has hidden. */
export function strikeLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  manner: Manner,
): void {
  writeLines(ctx, lines, x, y, manner);
  lines.forEach((line, row) => {
    const middle = y + row * LINE_HEIGHT - 4.5;
    const end = x + ctx.measureText(line).width;
    segment(ctx, [x, middle], [end, middle], [manner.colour ?? INK, 1, []]);
  });
}
