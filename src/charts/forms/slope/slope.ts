import type { Chart } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { drawSlopeLabels } from './labels.ts';
import { layOutSlopes, type Slope, type HeightOf, type SlopeLayout } from './layout.ts';
import { LOOKS, type Direction } from './looks.ts';
import type { SlopeSpec } from './spec.ts';
import type { Form, Plot } from '../form.ts';
import { boxAround } from '../../paper/box.ts';
import { SWATCH, type KeyItem } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import { blankPlot, LINE_PARTS } from '../../paper/plot-config.ts';
import { segment, type Place } from '../../paper/segment.ts';
import {
  DASHES,
  LINE_HEIGHT,
  MARKERS,
  MAX_SERIES,
  markColour,
  PAPER,
  RULE,
  type Width,
} from '../../paper/theme.ts';
import { targetLine } from '../../paper/target.ts';
import { write } from '../../paper/write.ts';
import { caveats } from '../../spec.ts';

/** The order of drawing: grey lines first, so that they lie under the others. */
const ORDER = ['rest', 'about', 'down', 'up'] as const;
const YEARS = LINE_HEIGHT + 8;

/** A line for each category from an earlier to a later figure. */
export function slopeForm(spec: SlopeSpec): Form {
  return {
    mostSeries: MAX_SERIES,
    rowsAre: 'categories',
    plot: (size, letters) => plotSlopes(spec, size, letters),
  };
}

function plotSlopes(spec: SlopeSpec, size: Width, letters: Letters): Plot {
  const layout = layOutSlopes(spec, size, letters);
  return {
    height: layout.height,
    above: YEARS,
    right: 0,
    parts: LINE_PARTS,
    config: blankPlot,
    key: keyOf(spec, layout.slopes),
    filled: [],
    notes: [...spec.apart],
    spoken: spec.apart,
    drawMarks: ({ ctx, chartArea }) => {
      drawYears(ctx, spec, layout, chartArea);
      const heightOf = scaleOf(spec, layout.slopes, chartArea);
      if (spec.target) {
        const y = heightOf(spec.target);
        targetLine(ctx, [layout.left, y], [layout.right, y]);
      }
      drawLines(ctx, layout, heightOf);
      drawSlopeLabels(ctx, layout, heightOf, chartArea);
    },
    along: 'y',
    spots: ({ chartArea }) => {
      const heightOf = scaleOf(spec, layout.slopes, chartArea);
      return layout.slopes.flatMap(({ before, after, category }) => [
        { series: 0, category, box: boxAround(layout.left, heightOf(before), 6) },
        { series: 1, category, box: boxAround(layout.right, heightOf(after), 6) },
      ]);
    },
  };
}

type Area = Chart['chartArea'];

/** The scale: the smallest figure at the foot, the largest at the head, the target among them; when all are equal, they stand in the middle. */
function scaleOf({ target }: SlopeSpec, slopes: readonly Slope[], { top, bottom }: Area): HeightOf {
  const ends = slopes.flatMap(({ before, after }) => [before, after]);
  const values = [...ends, ...(target ? [target] : [])].map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const [foot, head] = [bottom - LINE_HEIGHT / 2, top + LINE_HEIGHT / 2];
  return ({ value }) =>
    highest === lowest
      ? (foot + head) / 2
      : foot - ((value - lowest) / (highest - lowest)) * (foot - head);
}

function drawYears(
  ctx: CanvasRenderingContext2D,
  { series }: SlopeSpec,
  { left, right }: SlopeLayout,
  { top, bottom }: Area,
): void {
  for (const x of [left, right]) segment(ctx, [x, top], [x, bottom], [RULE, 1, []]);
  series.forEach(({ label }, place) =>
    write(ctx, label, place === 0 ? left : right, top - 10, { align: 'center', weight: 600 }),
  );
}

function drawLines(
  ctx: CanvasRenderingContext2D,
  { slopes, left, right }: SlopeLayout,
  heightOf: HeightOf,
): void {
  for (const direction of ORDER) {
    const alike = slopes.filter((slope) => slope.direction === direction);
    for (const { before, after } of alike)
      drawSegment(ctx, direction, [left, heightOf(before)], [right, heightOf(after)]);
    for (const { before, after } of alike) {
      drawEnd(ctx, direction, before, left, heightOf(before));
      drawEnd(ctx, direction, after, right, heightOf(after));
    }
  }
}

function drawSegment(
  ctx: CanvasRenderingContext2D,
  direction: Direction,
  from: Place,
  to: Place,
): void {
  const { tone, place, width } = LOOKS[direction];
  segment(ctx, from, to, [markColour(tone), width, DASHES[place] ?? []]);
}

/** Grey lines have no markers at their ends, except the hollow marker of a figure that is not firm. */
function drawEnd(
  ctx: CanvasRenderingContext2D,
  direction: Direction,
  { caveat }: { caveat: string | null },
  x: number,
  y: number,
): void {
  const { tone, place } = LOOKS[direction];
  if (direction === 'rest' && caveat === null) return;
  ctx.strokeStyle = markColour(tone);
  ctx.lineWidth = 1.5;
  ctx.fillStyle = caveat === null ? markColour(tone) : PAPER;
  drawPoint(ctx, { pointStyle: MARKERS[place] ?? 'circle', radius: 3.5, borderWidth: 1.5 }, x, y);
}

function keyOf(spec: SlopeSpec, slopes: readonly Slope[]): KeyItem[] {
  const present = ['up', 'down', 'about', 'rest'] as const;
  const directions = present.filter((direction) =>
    slopes.some((slope) => slope.direction === direction),
  );
  const words = caveats(spec);
  return [
    ...directions.map((direction) => ({
      label: spec.directions[direction],
      swatch: swatch(direction, false),
    })),
    ...(words.length ? [{ label: words.join(', '), swatch: swatch('up', true) }] : []),
  ];
}

function swatch(direction: Direction, hollow: boolean): KeyItem['swatch'] {
  return (ctx, x, y) => {
    if (!hollow) drawSegment(ctx, direction, [x - SWATCH / 2, y], [x + SWATCH / 2, y]);
    drawEnd(ctx, direction, { caveat: hollow ? '' : null }, x, y);
  };
}
