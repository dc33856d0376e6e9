import type { Box } from './box.ts';
import type { Letters } from './letters.ts';
import { rowHeight, tapReaches } from './tap-rows.ts';
import { LINE_HEIGHT, QUIET } from './theme.ts';
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
  const rows = rowsOf(items, width, letters);
  const tapped = rows.filter((row) => row.some(({ item }) => item.series !== undefined));
  const height = rowHeight(tapped.length);
  let next = 0;
  const placed = rows.map((row) => {
    const top = next;
    next += height + (Math.max(...row.map(({ lines }) => lines.length)) - 1) * LINE_HEIGHT;
    return { row, top, bottom: next };
  });
  const reaches = tapReaches(placed);
  return {
    height: next,
    draw(ctx, top, isShown) {
      for (const { row, top: above } of placed)
        for (const { item, x, lines } of row) {
          const shown = item.series === undefined || isShown(item.series);
          const middle = top + above + height / 2;
          const [left, base] = [x + SWATCH + GAP, middle + 3.5];
          item.swatch(ctx, x + SWATCH / 2, middle - 1);
          if (shown) writeLines(ctx, lines, left, base);
          else strikeLines(ctx, lines, left, base, { colour: QUIET });
        }
    },
    names: placed.flatMap(({ row }, index) => {
      const { top, bottom } = reaches[index] ?? { top: 0, bottom: 0 };
      return row.flatMap(({ item: { series }, lines, x }) => {
        const right = x + SWATCH + GAP + letters.widest(lines);
        return series === undefined ? [] : [{ series, box: { left: x, right, top, bottom } }];
      });
    }),
  };
}

function rowsOf(items: readonly KeyItem[], width: number, letters: Letters): PlacedItem[][] {
  const rows: PlacedItem[][] = [];
  let x = 0;
  for (const item of items) {
    const lines = letters.wrap(item.label, width - SWATCH - GAP);
    const taken = SWATCH + GAP + letters.widest(lines);
    if (x > 0 && x + taken > width) x = 0;
    if (x === 0) rows.push([]);
    rows.at(-1)?.push({ item, lines, x });
    x += taken + BETWEEN;
  }
  return rows;
}
