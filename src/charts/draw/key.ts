import { textWidth, wrap } from './lettering.ts';
import { LINE_HEIGHT } from './theme.ts';
import { writeLines } from './write.ts';

/** One thing to tell apart: a sample of how it is drawn, centred on x, y, and its name. */
export interface KeyItem {
  label: string;
  swatch: (ctx: CanvasRenderingContext2D, x: number, y: number) => void;
}

interface PlacedItem {
  item: KeyItem;
  lines: string[];
  x: number;
  y: number;
}

interface Key {
  height: number;
  draw: (ctx: CanvasRenderingContext2D, top: number) => void;
}

export const SWATCH = 22;
const GAP = 6;
const BETWEEN = 18;
const ROW = LINE_HEIGHT + 4;

/** The items side by side in as many rows as they need. */
export function layOutKey(items: readonly KeyItem[], width: number): Key {
  const placed: PlacedItem[] = [];
  let x = 0;
  let y = 0;
  let next = 0;
  for (const item of items) {
    const lines = wrap(item.label, width - SWATCH - GAP);
    const taken = SWATCH + GAP + Math.max(...lines.map((line) => textWidth(line)));
    if (x > 0 && x + taken > width) [x, y] = [0, next];
    placed.push({ item, lines, x, y });
    x += taken + BETWEEN;
    next = Math.max(next, y + ROW + (lines.length - 1) * LINE_HEIGHT);
  }
  return {
    height: next,
    draw(ctx, top) {
      for (const { item, x, y, lines } of placed) {
        item.swatch(ctx, x + SWATCH / 2, top + y + 9);
        writeLines(ctx, lines, x + SWATCH + GAP, top + y + 13.5);
      }
    },
  };
}
