import type { Letters } from '../../paper/letters.ts';
import { LINE_HEIGHT, type Width, WIDTHS } from '../../paper/theme.ts';
import { isGap, lengthOf, type Gap, type Point } from '../../spec.ts';
import type { NestedSpec } from './spec.ts';

/** One bar with its words; lengths are in px from the upper left corner of the plot. */
export interface NestedRow {
  category: number;
  name: string[];
  /** From outside to inside. */
  parts: readonly { point: Point | Gap; length: number }[];
  share: string;
  counts: string;
  /** The middle of the bar. */
  y: number;
}

export interface NestedLayout {
  rows: NestedRow[];
  /** Over the two columns of figures, in the lines that they need; the last stands right above the first bar. */
  heads: { share: string[]; counts: string[]; height: number };
  /** The words on the categories left out, between two bars. */
  middle: { lines: string[]; top: number } | null;
  /** Where bars begin, and where the longest ends. */
  left: number;
  right: number;
  /** Where shares end, and counts begin: each share and each count stands under the one above. */
  shares: number;
  thickness: number;
  height: number;
}

const NAME_WIDTH = { narrow: 104, wide: 220 };
const THICKNESS = { narrow: 14, wide: 17 };
const BETWEEN = 10;
const GAP = 6;
/** A head over a column of figures may be wider than they are, by this much at most. */
const HEAD_WIDTH = 64;

export function layOutNested(spec: NestedSpec, size: Width, letters: Letters): NestedLayout {
  const drawn = spec.categories.flatMap((_, index) => (isDrawn(spec, index) ? index : []));
  const words = drawn.map((index) => wordsOf(spec, index, size, letters));
  const left = letters.widest(words.flatMap(({ name }) => name)) + GAP;
  const heads = headsOf(spec, letters);
  const counts = letters.widest([...words.map((row) => row.counts), ...heads.counts]);
  const shares = WIDTHS[size] - counts - GAP;
  const share = Math.max(
    letters.widest(
      words.map((row) => row.share),
      600,
    ),
    letters.widest(heads.share),
  );
  const right = shares - share - 2 * GAP;
  const longest = Math.max(...drawn.map((index) => valueAt(spec, 0, index))) || 1;
  const rows: NestedRow[] = [];
  let middle: NestedLayout['middle'] = null;
  let top = heads.height;
  drawn.forEach((category, place) => {
    if (category === spec.middle?.to) {
      const lines = letters.fill(spec.middle.words, WIDTHS[size]);
      middle = { lines, top: top + GAP };
      top += lines.length * LINE_HEIGHT + 2 * GAP;
    }
    const own = words[place];
    if (!own) return;
    const height = Math.max(own.name.length * LINE_HEIGHT + 4, THICKNESS[size] + BETWEEN);
    const parts = spec.series.flatMap(({ points }) => {
      const point = points[category];
      return point ? [{ point, length: (lengthOf(point) / longest) * (right - left) }] : [];
    });
    rows.push({ ...own, category, parts, y: top + height / 2 });
    top += height;
  });
  return { rows, heads, middle, left, right, shares, thickness: THICKNESS[size], height: top };
}

function headsOf({ heads }: NestedSpec, letters: Letters): NestedLayout['heads'] {
  const share = letters.fill(heads.share, HEAD_WIDTH);
  const counts = letters.fill(heads.counts, HEAD_WIDTH);
  return { share, counts, height: Math.max(share.length, counts.length) * LINE_HEIGHT };
}

function isDrawn({ middle }: NestedSpec, category: number): boolean {
  return middle === null || category < middle.from || category >= middle.to;
}

function wordsOf(spec: NestedSpec, index: number, size: Width, letters: Letters) {
  const [whole, part] = spec.series.map(({ points }) => points[index]);
  const text = (point: Point | Gap | undefined) => (point && !isGap(point) ? point.text : '');
  return {
    name: letters.wrap(spec.categories[index] ?? '', NAME_WIDTH[size]),
    share: (part && !isGap(part) ? part.beside : undefined) ?? '',
    counts: `${text(part)}/${text(whole)}`,
  };
}

function valueAt({ series }: NestedSpec, place: number, category: number): number {
  const point = series[place]?.points[category];
  return point ? lengthOf(point) : 0;
}
