import type { Chart } from 'chart.js';
import type { Box } from '../../paper/box.ts';
import { font } from '../../paper/font.ts';
import type { SeriesName } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import { Placed } from '../../paper/placed.ts';
import { spread } from '../../paper/spread.ts';
import { rowHeight, tapReaches } from '../../paper/tap-rows.ts';
import { LINE_HEIGHT, QUIET, textColour, type Width, WIDTHS } from '../../paper/theme.ts';
import { strikeLines, write, writeLines } from '../../paper/write.ts';
import { isGap, isMissing, valuesOf } from '../../spec.ts';
import type { LineSpec } from './spec.ts';

/** The names of series at the ends of their lines. */
export interface LineNames {
  width: number;
  lines: string[][];
}

const NAME_WIDTH = { narrow: 104, wide: 190 };
const NAME_LINES = 3;
const BESIDE = 12;
/** Between the axis and the names of the periods: the row where crosses stand, kept free where anything is missing. */
const CROSSES = 12;
/** From a point to the middle of the label above or below it. */
const OFFSET = 15;

/** Null when the names must stand in a key: a line ends before the last period, a name is too long, or the names would leave too little width for the periods. */
export function layOutLineNames(spec: LineSpec, size: Width, letters: Letters): LineNames | null {
  const { series, categories } = spec;
  const ends = series.map(({ points }) => points.at(-1));
  const lines = series.map(({ label }) => letters.wrap(label, NAME_WIDTH[size] - BESIDE - 2, 600));
  const width = letters.widest(lines.flat(), 600) + BESIDE + 2;
  const tooLong = width > NAME_WIDTH[size] || lines.some((name) => name.length > NAME_LINES);
  const apart = ends.every((end) => end !== undefined && !isGap(end));
  const crowded =
    letters.widest(categories) + 6 >
    (WIDTHS[size] - ticksWidth(spec, letters) - width) / categories.length;
  return series.length > 1 && apart && !tooLong && !crowded ? { width, lines } : null;
}

/** The width that the numbers of the value axis will need, estimated, in px. */
export function ticksWidth({ series, locale, axis }: LineSpec, letters: Letters): number {
  const highest = axis.to === 'data' ? Math.max(...valuesOf(series)) : axis.to;
  const printed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(highest);
  return letters.width(printed) + 8;
}

/** The height of the row of crosses. */
export function crossesHeight({ series }: LineSpec): number {
  return series.some(({ points }) => points.some((point) => isMissing(point))) ? CROSSES : 0;
}

/** Where a point was drawn. */
interface At {
  x: number;
  y: number;
}

/** Where the point of a category stands; for a gap, where its cross stands under the axis. */
export function spotOf(chart: Chart, { series }: LineSpec, place: number, category: number): At {
  const point = series[place]?.points[category];
  const { x, y } = pointsOf(chart, place)[category] ?? { x: 0, y: 0 };
  // Chart.js puts a missing point where its axis begins, which of a reversed axis is the top.
  return point && isGap(point) ? { x, y: chart.chartArea.bottom + CROSSES / 2 } : { x, y };
}

function pointsOf(chart: Chart, series: number): readonly At[] {
  return chart.getDatasetMeta(series).data;
}

export function drawLineLabels(chart: Chart, asked: LineSpec, names: LineNames | null): void {
  if (names) drawNames(chart, asked, names);
  const shown = asked.series.flatMap((series, place) =>
    chart.isDatasetVisible(place) ? [{ series, spots: pointsOf(chart, place) }] : [],
  );
  const spec = { ...asked, series: shown.map(({ series }) => series) };
  const points = shown.map(({ spots }) => spots);
  const placed = new Placed();
  for (const line of points) placed.addLine(line.map(({ x, y }) => ({ x, y })));
  placed.addRules(
    spec.breaks.map(
      ({ before }) => ((points[0]?.[before - 1]?.x ?? 0) + (points[0]?.[before]?.x ?? 0)) / 2,
    ),
    chart.chartArea,
  );
  drawGaps(chart, spec, points, placed);
  drawFigures(chart, spec, points, placed, names ? chart.chartArea.right + 6 : chart.width);
}

function drawNames(chart: Chart, spec: LineSpec, names: LineNames): void {
  for (const { series, top, bottom } of nameRows(chart, names)) {
    const lines = names.lines[series] ?? [];
    const letters = lines.length * LINE_HEIGHT;
    const [left, base] = [chart.chartArea.right + BESIDE, (top + bottom - letters) / 2 + 13];
    const colour = textColour(spec.series[series]?.tone ?? 'slate');
    if (chart.isDatasetVisible(series))
      writeLines(chart.ctx, lines, left, base, { colour, weight: 600 });
    else strikeLines(chart.ctx, lines, left, base, { colour: QUIET, weight: 600 });
  }
}

/** Each name stands as near to the end of its line as it can without touching another name. */
function nameRows(chart: Chart, { lines }: LineNames) {
  const { chartArea } = chart;
  const names = lines
    .map((name, series) => ({
      series,
      height: Math.max(name.length * LINE_HEIGHT + 2, rowHeight(lines.length)),
      y: pointsOf(chart, series).at(-1)?.y ?? 0,
    }))
    .sort((a, b) => a.y - b.y || a.series - b.series);
  const tops = spread(names, chartArea.top - LINE_HEIGHT, chartArea.bottom + LINE_HEIGHT / 2);
  return names.map(({ series, height }, index) => {
    const top = tops[index] ?? 0;
    return { series, top, bottom: top + height };
  });
}

/** Where a finger means the name of a series. */
export function nameBoxes(chart: Chart, names: LineNames): SeriesName[] {
  const rows = nameRows(chart, names);
  const reaches = tapReaches(rows);
  const left = chart.chartArea.right + BESIDE;
  const right = left + names.width - BESIDE;
  return rows.map(({ series }, row) => ({
    series,
    box: { left, right, top: 0, bottom: 0, ...reaches[row] },
  }));
}

/** A cross under the axis where a figure is missing: on it, it would pass for a zero or the last place. A note says why. */
function drawGaps(
  { ctx, chartArea }: Chart,
  { series, categories }: LineSpec,
  points: readonly (readonly At[])[],
  placed: Placed,
): void {
  categories.forEach((_, index) => {
    const x = points[0]?.[index]?.x;
    const missing = series.some(({ points }) => isMissing(points[index] ?? {}));
    if (!missing || x === undefined) return;
    write(ctx, '×', x, chartArea.bottom + CROSSES / 2 + 2, {
      align: 'center',
      baseline: 'middle',
      colour: QUIET,
      weight: 600,
    });
    const { bottom } = chartArea;
    placed.add({ left: x - 6, right: x + 6, top: bottom, bottom: bottom + CROSSES });
  });
}

/** Writes figures beside their points while there is room, in the order of what is looked for; others are read from the axis. */
function drawFigures(
  { ctx, chartArea }: Chart,
  spec: LineSpec,
  points: readonly (readonly At[])[],
  placed: Placed,
  rightmost: number,
): void {
  ctx.font = font(400);
  for (const index of inOrder(spec)) {
    spec.series.forEach((series, place) => {
      const figure = series.points[index];
      const point = points[place]?.[index];
      if (!figure || isGap(figure) || !point) return;
      const { width } = ctx.measureText(figure.text);
      const free = spotsAround(point, width + 4, chartArea.left, rightmost).find(
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

/**
 * The order in which points get their figure written, while there is room: points whose figure the title quotes, the
 * last point, the two points at each break, the first point; then all others from right to left.
 */
function inOrder({ categories, breaks, series, message }: LineSpec): Set<number> {
  // Split into whole words, so that "12" is not found in "12,5".
  const words = message.split(/[\s();:→]+|[.,](?!\d)/);
  const all = [...categories.keys()];
  const told = all.filter((index) =>
    series.some(({ points }) => {
      const point = points[index];
      return point && !isGap(point) && words.includes(point.text);
    }),
  );
  const sides = breaks.flatMap(({ before }) => [before, before - 1]);
  return new Set([...told, all.length - 1, ...sides, 0, ...all.reverse()]);
}

/** The places where the figure of a point may stand, the best first, moved inwards at the edges of the picture. */
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
