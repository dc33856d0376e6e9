import type { Box } from './box.ts';
import type { Letters } from './letters.ts';
import { LINE_HEIGHT, QUIET, TAP_HEIGHT } from './theme.ts';
import { strikeLines, writeLines } from './write.ts';

/** One line of the key: a name, and a small sample of how the thing is drawn, with its centre at x, y. */
export interface KeyItem {
  label: string;
  swatch: (ctx: CanvasRenderingContext2D, x: number, y: number) => void;
  /** The position of the series that it names; absent when it names no series. */
  series?: number;
}

/** Where a picture names a series. */
export interface SeriesName {
  /** Its position in the spec. */
  series: number;
  box: Box;
}

interface PlacedItem {
  item: KeyItem;
  lines: string[];
  x: number;
  y: number;
}

interface Key {
  height: number;
  /** `isShown` says of a series whether it is drawn: the name of one that is not is struck out. */
  draw: (ctx: CanvasRenderingContext2D, top: number, isShown: (series: number) => boolean) => void;
  /** Where series are named, with lengths from the top of the key. */
  names: SeriesName[];
}

export const SWATCH = 22;
const GAP = 6;
const BETWEEN = 18;

/** Places the items side by side, in as many rows as they need. */
export function layOutKey(items: readonly KeyItem[], width: number, letters: Letters): Key {
  const placed: PlacedItem[] = [];
  let x = 0;
  let y = 0;
  let next = 0;
  for (const item of items) {
    const lines = letters.wrap(item.label, width - SWATCH - GAP);
    const taken = SWATCH + GAP + letters.widest(lines);
    if (x > 0 && x + taken > width) [x, y] = [0, next];
    placed.push({ item, lines, x, y });
    x += taken + BETWEEN;
    next = Math.max(next, y + TAP_HEIGHT + (lines.length - 1) * LINE_HEIGHT);
  }
  return {
    height: next,
    draw(ctx, top, isShown) {
      for (const { item, x, y, lines } of placed) {
        const shown = item.series === undefined || isShown(item.series);
        const [left, base] = [x + SWATCH + GAP, top + y + 16.5];
        item.swatch(ctx, x + SWATCH / 2, top + y + 12);
        if (shown) writeLines(ctx, lines, left, base);
        else strikeLines(ctx, lines, left, base, { colour: QUIET });
      }
    },
    names: placed.flatMap(({ item: { series }, lines, x, y }) =>
      series === undefined
        ? []
        : [
            {
              series,
              box: {
                left: x,
                right: x + SWATCH + GAP + letters.widest(lines),
                top: y,
                bottom: y + TAP_HEIGHT + (lines.length - 1) * LINE_HEIGHT,
              },
            },
          ],
    ),
  };
}
