import type { Chart } from 'chart.js';
import { font, textWidth, widest, wrap } from './lettering.ts';
import { Placed, type Box } from './placed.ts';
import { isGap, type LineSpec } from '../spec.ts';
import { spread } from './spread.ts';
import { LINE_HEIGHT, QUIET, textColour, type Width, WIDTHS } from './theme.ts';
import { write, writeLines } from './write.ts';

/** The names of series at the ends of their lines. */
export interface LineNames {
  width: number;
  lines: string[][];
}

const NAME_WIDTH = { narrow: 104, wide: 190 };
const NAME_LINES = 3;
const BESIDE = 12;
/** From a point to the middle of the label above or below it. */
const OFFSET = 15;

/** Null when the names need a key instead: a line ends early, a name is too long, or the periods would lose the room for theirs. */
export function layOutLineNames(spec: LineSpec, size: Width): LineNames | null {
  const { series, categories } = spec;
  const ends = series.map(({ points }) => points.at(-1));
  const lines = series.map(({ label }) => wrap(label, NAME_WIDTH[size] - BESIDE - 2, font(600)));
  const width = widest(lines.flat(), font(600)) + BESIDE + 2;
  const tooLong = width > NAME_WIDTH[size] || lines.some((name) => name.length > NAME_LINES);
  const apart = ends.every((end) => end !== undefined && !isGap(end));
  const crowded =
    widest(categories) + 6 > (WIDTHS[size] - ticksWidth(spec) - width) / categories.length;
  return series.length > 1 && apart && !tooLong && !crowded ? { width, lines } : null;
}

/** What the ticks of the value axis will about take, in px. */
export function ticksWidth({ series, locale, axis }: LineSpec): number {
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : [point.value])),
  );
  const highest = axis.to === 'data' ? Math.max(...values) : axis.to;
  return textWidth(new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(highest)) + 8;
}

/** Where a point was drawn. */
interface Spot {
  x: number;
  y: number;
}

export function drawLineLabels(chart: Chart, spec: LineSpec, names: LineNames | null): void {
  const placed = new Placed();
  const points = spec.series.map((_, place) => chart.getDatasetMeta(place).data as readonly Spot[]);
  for (const line of points) placed.addLine(line.map(({ x, y }) => ({ x, y })));
  placed.addRules(
    spec.breaks.map(
      ({ before }) => ((points[0]?.[before - 1]?.x ?? 0) + (points[0]?.[before]?.x ?? 0)) / 2,
    ),
    chart.chartArea,
  );
  if (names) drawNames(chart, spec, names, points);
  drawGaps(chart, spec, points, placed);
  drawFigures(chart, spec, points, placed, names ? chart.chartArea.right + 6 : chart.width);
}

function drawNames(
  { ctx, chartArea }: Chart,
  spec: LineSpec,
  { lines }: LineNames,
  points: readonly (readonly Spot[])[],
): void {
  const names = lines
    .map((name, place) => ({
      name,
      place,
      height: name.length * LINE_HEIGHT + 2,
      y: points[place]?.at(-1)?.y ?? 0,
    }))
    .sort((a, b) => a.y - b.y || a.place - b.place);
  const tops = spread(names, chartArea.top - LINE_HEIGHT, chartArea.bottom + LINE_HEIGHT / 2);
  names.forEach(({ name, place }, index) => {
    const colour = textColour(spec.series[place]?.tone ?? 'slate');
    writeLines(ctx, name, chartArea.right + BESIDE, (tops[index] ?? 0) + 13, {
      colour,
      weight: 600,
    });
  });
}

/** A cross on the axis where a figure is missing; a note says why. */
function drawGaps(
  { ctx, chartArea }: Chart,
  { series, categories }: LineSpec,
  points: readonly (readonly Spot[])[],
  placed: Placed,
): void {
  categories.forEach((_, index) => {
    const x = points[0]?.[index]?.x;
    const missing = series.some(({ points }) => points[index] && isGap(points[index]));
    if (!missing || x === undefined) return;
    write(ctx, '×', x, chartArea.bottom - 6, {
      align: 'center',
      colour: QUIET,
      weight: 600,
      halo: true,
    });
    placed.add({ left: x - 6, right: x + 6, top: chartArea.bottom - 20, bottom: chartArea.bottom });
  });
}

/** Figures beside their points, the latest first, as far as there is room; the axis serves for the rest. */
function drawFigures(
  { ctx, chartArea }: Chart,
  spec: LineSpec,
  points: readonly (readonly Spot[])[],
  placed: Placed,
  rightmost: number,
): void {
  const order = spec.categories.map((_, index) => index).toReversed();
  const first = order.pop();
  if (first !== undefined) order.splice(1, 0, first);
  for (const index of order) {
    spec.series.forEach((series, place) => {
      const figure = series.points[index];
      const point = points[place]?.[index];
      if (!figure || isGap(figure) || !point) return;
      const free = spotsAround(point, textWidth(figure.text) + 4, chartArea.left, rightmost).find(
        (box) => box.bottom < chartArea.bottom + 9 && placed.addIfFree(box),
      );
      if (!free) return;
      const manner = {
        align: 'center',
        baseline: 'middle',
        colour: textColour(series.tone),
        halo: true,
      } as const;
      write(ctx, figure.text, (free.left + free.right) / 2, (free.top + free.bottom) / 2, manner);
    });
  }
}

/** Above, below, then beside the point, drawn in from the edges of the picture. */
function spotsAround(
  point: { x: number; y: number },
  width: number,
  leftmost: number,
  rightmost: number,
): Box[] {
  const boxAt = (x: number, y: number): Box => {
    const middle = Math.min(Math.max(x, leftmost + width / 2), rightmost - width / 2);
    return { left: middle - width / 2, right: middle + width / 2, top: y - 8, bottom: y + 8 };
  };
  const aside = width / 2 + 6;
  return [
    boxAt(point.x, point.y - OFFSET),
    boxAt(point.x, point.y + OFFSET),
    boxAt(point.x - aside, point.y),
    boxAt(point.x + aside, point.y),
    boxAt(point.x - aside, point.y - OFFSET / 2),
    boxAt(point.x + aside, point.y - OFFSET / 2),
  ];
}
