import type { Letters } from '../../paper/letters.ts';
import { LINE_HEIGHT, type Width } from '../../paper/theme.ts';
import { tickNames } from '../../paper/tick-names.ts';
import { isGap, lengthOf } from '../../spec.ts';
import type { BarsSpec } from './spec.ts';

/** Bars stand upright when every word about a bar fits the bar's width; otherwise they lie. Lengths are in px. */
export interface BarLayout {
  standing: boolean;
  rows: BarRow[];
  /** The longest bar and the label after it. */
  length: number;
  /** The names beside lying bars; 0 for standing ones. */
  namesWidth: number;
  /** The plot and the names under it. */
  height: number;
  /** The share of a category's width (for lying bars: its height) that its bars take. */
  groupShare: number;
  /** The words for missing figures, by series and category; null when they stand in a note below. */
  gapLines: string[][][] | null;
}

/** Among lying bars the words of a break or a band take rows of their own: there is no other place for them. */
export type BarRow =
  { category: number; name: string[] } | { words: string; first: boolean; of: 'break' | 'band' };

const STANDING_LENGTH = { narrow: 210, wide: 270 };
const NAME_WIDTH = { narrow: 136, wide: 260 };
/** The distance between the axis and the words of a break among lying bars. */
export const BESIDE = 6;
const WIDEST_BAR = 72;
const LYING_BAR = 21;
const LYING_STACK = 26;

export function layOutBars(
  spec: BarsSpec,
  width: number,
  size: Width,
  letters: Letters,
): BarLayout {
  const standing = spec.form === 'ranked-bars' ? null : layOutStanding(spec, width, size, letters);
  return standing ?? layOutLying(spec, width, size, letters);
}

export function isStacked({ form }: BarsSpec): boolean {
  return form === 'stacked-bars';
}

/** Bars side by side in one category. */
export function barsPerCategory(spec: BarsSpec): number {
  return spec.form === 'grouped-bars' ? spec.series.length : 1;
}

/** The value of the longest bar or stack, or of the target beyond it. */
export function longestBar({ form, series, categories, target }: BarsSpec): number {
  const lengths = categories.map((_, index) => {
    const parts = series.flatMap(({ points }) => points[index] ?? []).map(lengthOf);
    return form === 'stacked-bars'
      ? parts.reduce((sum, part) => sum + part, 0)
      : Math.max(...parts);
  });
  return Math.max(...lengths, target?.value ?? 0) || 1;
}

function layOutStanding(
  spec: BarsSpec,
  width: number,
  size: Width,
  letters: Letters,
): BarLayout | null {
  const slot = width / spec.categories.length;
  const bars = barsPerCategory(spec);
  const groupShare = Math.min(0.86, (bars * WIDEST_BAR) / slot);
  const alone = bars === 1 && spec.form === 'grouped-bars';
  const room = alone ? slot - 6 : (slot * groupShare) / bars - 6;
  const names = tickNames(spec.categories).map((category) => letters.wrap(category, slot - 8));
  const tallest = Math.max(...names.map((lines) => lines.length));
  const gapLines = isStacked(spec) ? null : wrapGaps(spec, room, letters);
  const short = tallest <= 3 && (gapLines ?? []).flat().every((lines) => lines.length <= 3);
  const thin =
    letters.widest(names.flat()) <= slot - 4 &&
    letters.widest([...texts(spec), ...(gapLines ?? []).flat(2)]) <= room;
  if (!short || !thin) return null;
  const length = STANDING_LENGTH[size];
  const rows = names.map((name, category) => ({ category, name }));
  return {
    standing: true,
    rows,
    length,
    namesWidth: 0,
    height: length + tallest * LINE_HEIGHT + 8,
    groupShare,
    gapLines,
  };
}

function layOutLying(spec: BarsSpec, width: number, size: Width, letters: Letters): BarLayout {
  const names = namesOf(spec).map((name) => letters.wrap(name, NAME_WIDTH[size]));
  const tallest = Math.max(...names.map((lines) => lines.length));
  const thickness = isStacked(spec) ? LYING_STACK : barsPerCategory(spec) * LYING_BAR;
  const rowHeight = Math.max(tallest * LINE_HEIGHT + 8, thickness + 9);
  const namesWidth = letters.widest(names.flat()) + 8;
  const length = width - namesWidth;
  const rows = names.flatMap((name, category): BarRow[] => {
    const broken = spec.breaks.filter(({ before }) => before === category);
    const bands = spec.form === 'ranked-bars' ? spec.bands : [];
    const begun = bands.filter(({ from }) => from === category);
    return [
      ...broken.flatMap(({ label }) => wordRows(letters.wrap(label, length - BESIDE), 'break')),
      ...begun.flatMap(({ label }) => wordRows(letters.wrap(label, width), 'band')),
      { category, name },
    ];
  });
  const gapLines = wrapGaps(spec, Infinity, letters);
  const inPlace = !isStacked(spec) && letters.widest(gapLines.flat(2)) <= length - 6;
  return {
    standing: false,
    rows,
    length,
    namesWidth,
    height: rows.length * rowHeight,
    groupShare: thickness / rowHeight,
    gapLines: inPlace ? gapLines : null,
  };
}

/** Names with their place before them, joined so that a place never stands alone on a line. */
function namesOf(spec: BarsSpec): readonly string[] {
  const places = spec.form === 'ranked-bars' ? spec.places : null;
  if (places === null) return tickNames(spec.categories);
  return spec.categories.map((category, index) => `${places[index] ?? ''}.\u00a0${category}`);
}

function wordRows(lines: readonly string[], of: 'break' | 'band'): BarRow[] {
  return lines.map((words, index) => ({ words, first: index === 0, of }));
}

function wrapGaps({ series }: BarsSpec, room: number, letters: Letters): string[][][] {
  return series.map(({ points }) =>
    points.map((point) => (isGap(point) ? letters.wrap(point.missing, room) : [])),
  );
}

/** The printed figures. */
export function texts({ series }: BarsSpec): string[] {
  return series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : [point.text])),
  );
}
