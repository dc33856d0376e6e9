import type { Chart } from 'chart.js';
import { isStacked, longestBar, texts, type BarLayout } from './layout.ts';
import { barPaint, drawBarSwatch, isEmpty, isHollow } from './paint.ts';
import { HEADROOM } from '../../paper/breaks.ts';
import { font } from '../../paper/font.ts';
import type { Letters } from '../../paper/letters.ts';
import {
  colourOn,
  isPlain,
  LINE_HEIGHT,
  markColour,
  QUIET,
  textColour,
} from '../../paper/theme.ts';
import { write } from '../../paper/write.ts';
import { isGap, lengthOf, type Gap, type Point } from '../../spec.ts';
import type { BarsSpec } from './spec.ts';

const SWATCH = 14;
/** Figures that follow the ends of lying bars take at most this share of the length of the bars. */
const LARGEST_SHARE = 0.55;

/** How much room, in px, labels need beyond the end of the longest bar: above standing bars, right of lying ones. */
export function roomForLabels(spec: BarsSpec, layout: BarLayout, letters: Letters): number {
  if (!isStacked(spec)) return layout.standing ? HEADROOM : letters.widest(texts(spec)) + 8;
  // This room makes the bars shorter, and then fewer figures fit inside them and more need room: a few rounds settle it.
  const { length, standing } = layout;
  let room = 0;
  for (let round = 0; round < 4; round++)
    room = Math.max(room, overhang(spec, length - room, standing, letters) + 12);
  return standing ? room : Math.min(room, length * LARGEST_SHARE);
}

/** How far the figures beside a stack (see `isLoose`) reach beyond the longest stack, which is `length` px long. */
function overhang(spec: BarsSpec, length: number, standing: boolean, letters: Letters): number {
  const longest = longestBar(spec);
  const reaches = spec.categories.map((_, index) => {
    const parts = spec.series.flatMap(({ points }) => points[index] ?? []);
    const loose = parts.filter((part) =>
      isLoose(part, (lengthOf(part) / longest) * length - 3, standing, letters),
    );
    const labels = standing
      ? loose.length * LINE_HEIGHT
      : loose.reduce((sum, part) => sum + looseWidth(part, letters), 0);
    const sum = parts.reduce((sum, part) => sum + lengthOf(part), 0);
    return (sum / longest) * length + labels;
  });
  return Math.max(...reaches) - length;
}

export function drawBarLabels(
  chart: Chart,
  spec: BarsSpec,
  layout: BarLayout,
  letters: Letters,
): void {
  const line = targetAt(chart, spec);
  layout.rows.forEach((row, index) => {
    if (!('category' in row)) return;
    const bars = spec.series.flatMap(({ points }, place): Bar[] => {
      const point = points[row.category];
      const element = chart.getDatasetMeta(place).data[index] as unknown as Rectangle | undefined;
      return point && element && chart.isDatasetVisible(place)
        ? [{ point, element, place, gapLines: layout.gapLines?.[place]?.[row.category] ?? ['×'] }]
        : [];
    });
    if (isStacked(spec)) labelStack(chart, spec, bars, layout.standing, letters);
    else for (const bar of bars) labelBar(chart, bar, layout.standing, letters, line);
  });
}

/** Where the line of a target cuts lying bars; no number where there is none. */
export function targetAt({ scales }: Chart, { target }: BarsSpec): number {
  return (target && scales['x']?.getPixelForValue(target.value)) ?? NaN;
}

/** A bar as Chart.js has placed it. */
export interface Rectangle {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

interface Bar {
  point: Point | Gap;
  element: Rectangle;
  place: number;
  gapLines: string[];
}

function labelBar(
  { ctx, chartArea }: Chart,
  { point, element, gapLines }: Bar,
  standing: boolean,
  letters: Letters,
  line: number,
): void {
  const { x, y } = element;
  const lines = isGap(point) ? gapLines : [point.text];
  const colour = isGap(point) ? { colour: QUIET } : {};
  if (standing) {
    const foot = (isGap(point) ? chartArea.bottom : y) - 6;
    lines.forEach((line, row) =>
      write(ctx, line, x, foot - (lines.length - 1 - row) * LINE_HEIGHT, {
        align: 'center',
        ...colour,
      }),
    );
  } else {
    const foot = isGap(point) ? chartArea.left : x;
    const text = lines.join(' ');
    // The line of a target would run through it: it stands behind the line.
    const crossed = foot < line && line < foot + letters.width(text) + 9;
    write(ctx, text, (crossed ? line : foot) + 6, y, { baseline: 'middle', ...colour });
  }
}

/** A figure stands inside its part of the stack. When the part is too small, it stands after the end of the stack, with a small sample of the part's paint before it. */
function labelStack(
  { ctx, chartArea, width: chartWidth }: Chart,
  spec: BarsSpec,
  bars: readonly Bar[],
  standing: boolean,
  letters: Letters,
): void {
  const loose: Bar[] = [];
  let end = standing ? chartArea.bottom : chartArea.left;
  for (const bar of bars) {
    const { x, y, base, width, height } = bar.element;
    if (isLoose(bar.point, standing ? height : width, standing, letters)) loose.push(bar);
    else if (lengthOf(bar.point) > 0) {
      const [middleX, middleY] = standing ? [x, (y + base) / 2] : [(x + base) / 2, y];
      labelPart(ctx, spec, bar, middleX, middleY);
    }
    if (!isGap(bar.point)) end = standing ? Math.min(end, y) : Math.max(end, x);
  }
  const [first] = bars;
  if (first && bars.every(({ point }) => isGap(point))) {
    const { x, y } = first.element;
    const [left, middle] = standing ? [x, end - LINE_HEIGHT / 2 - 2] : [end + 10, y];
    write(ctx, '×', left, middle, { align: 'center', baseline: 'middle', colour: QUIET });
    return;
  }
  for (const { point, element, place } of loose) {
    const { x, y } = element;
    const text = isGap(point) ? '×' : point.text;
    const width = looseWidth(point, letters);
    // Too many small parts for one row: the last ones are left to the table.
    if (!standing && end + width > chartWidth) break;
    const [left, middle] = standing
      ? [x - (width - 8) / 2, end - LINE_HEIGHT / 2 - 2]
      : [end + 6, y];
    drawBarSwatch(ctx, left + 5, middle, [10, 10], barPaint(spec, place, isHollow(point)));
    write(ctx, text, left + SWATCH, middle, {
      baseline: 'middle',
      colour: isGap(point) ? QUIET : textColour(spec.series[place]?.tone ?? 'slate'),
    });
    end += standing ? -LINE_HEIGHT : width;
  }
}

/** Writes the figure in the middle of its part, where hatching would run through it on a small plain rectangle. */
function labelPart(
  ctx: CanvasRenderingContext2D,
  spec: BarsSpec,
  { point, place }: Bar,
  x: number,
  y: number,
): void {
  if (isGap(point)) return;
  const tone = spec.series[place]?.tone ?? 'slate';
  if (!isPlain(place) && !isEmpty(spec, point)) {
    ctx.font = font(400);
    const width = ctx.measureText(point.text).width + 4;
    ctx.fillStyle = markColour(tone);
    ctx.fillRect(x - width / 2, y - 7, width, 14);
  }
  write(ctx, point.text, x, y, {
    align: 'center',
    baseline: 'middle',
    colour: isEmpty(spec, point) ? textColour(tone) : colourOn(tone),
  });
}

/** Whether the figure does not fit inside its part, which is `length` px long. The figure of a part of zero is not written. */
function isLoose(point: Point | Gap, length: number, standing: boolean, letters: Letters): boolean {
  if (isGap(point)) return true;
  return point.value > 0 && length < (standing ? LINE_HEIGHT + 2 : letters.width(point.text) + 8);
}

function looseWidth(point: Point | Gap, letters: Letters): number {
  return SWATCH + letters.width(isGap(point) ? '×' : point.text) + 8;
}
