import type { Letters } from '../../paper/letters.ts';
import { LINE_HEIGHT, type Width, WIDTHS } from '../../paper/theme.ts';
import { isGap, type Point } from '../../spec.ts';
import type { Slant, SlopeSpec } from './spec.ts';

/** A line from `before` to `after`; lengths are in px. */
export interface Slope {
  /** The position of its category in the spec. */
  category: number;
  before: Point;
  after: Point;
  direction: Slant | 'rest';
  /** The lines of its name; null for a line in grey. */
  name: string[] | null;
}

export interface SlopeLayout {
  slopes: Slope[];
  /** Where slopes begin and end, from the left edge of the picture. */
  left: number;
  right: number;
  /** Where names begin, right of their figures. */
  names: number;
  height: number;
}

export type HeightOf = (point: { value: number }) => number;

/** The room between a figure and the end of its slope, for the thin line that joins them. */
export const LEAD = 22;
const PLOT_HEIGHT = { narrow: 220, wide: 280 };
const NAME_WIDTH = { narrow: 112, wide: 260 };

export function layOutSlopes(spec: SlopeSpec, size: Width, letters: Letters): SlopeLayout {
  const slopes = slopesOf(spec, NAME_WIDTH[size], letters);
  const named = slopes.filter(({ name }) => name !== null);
  const lines = named.flatMap(({ name }) => name ?? []);
  const after = letters.widest(named.map(({ after }) => after.text));
  const [first = '', second = ''] = spec.series.map(({ label }) => label);
  const left = Math.max(
    letters.widest(named.map(({ before }) => before.text)) + LEAD,
    letters.width(first, 600) / 2,
  );
  const beside = LEAD + after + 8 + letters.widest(lines);
  const right = WIDTHS[size] - Math.max(beside, letters.width(second, 600) / 2);
  return {
    slopes,
    left,
    right,
    names: right + LEAD + after + 8,
    height: Math.max(PLOT_HEIGHT[size], (lines.length + 1) * LINE_HEIGHT),
  };
}

function slopesOf(
  { categories, series, drawn }: SlopeSpec,
  width: number,
  letters: Letters,
): Slope[] {
  const [earlier, later] = series;
  return categories.flatMap((category, index) => {
    const before = earlier?.points[index];
    const after = later?.points[index];
    const direction = drawn[index] ?? 'not';
    if (direction === 'not' || !before || !after || isGap(before) || isGap(after)) return [];
    const name = direction === 'rest' ? null : letters.wrap(category, width);
    return { category: index, before, after, direction, name };
  });
}
