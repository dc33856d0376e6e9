import { drawPoint } from 'chart.js/helpers';
import { dashedLine } from '../../paper/breaks.ts';
import { CROSSES, type MultiplesLayout, type Panel } from './layout.ts';
import type { MultiplesSpec } from './spec.ts';
import { segment } from '../../paper/segment.ts';
import { markColour, PAPER, QUIET } from '../../paper/theme.ts';
import type { Point, Series } from '../../spec.ts';

/** The first and the last point stand this far from the edges of the panel. */
export const INSET = 5;
const RADIUS = 3;

export interface At {
  x: number;
  y: number;
  /** Null for a gap. */
  point: Point | null;
}

/** From a period to the next. */
export function stepOf({ categories }: MultiplesSpec, { width }: MultiplesLayout): number {
  return (width - 2 * INSET) / Math.max(categories.length - 1, 1);
}

export function drawBreaks(
  ctx: CanvasRenderingContext2D,
  spec: MultiplesSpec,
  layout: MultiplesLayout,
  { series, left, head, foot }: Panel,
): void {
  const step = stepOf(spec, layout);
  for (const before of breaksIn(spec, series)) {
    const x = left + INSET + (before - 0.5) * step;
    dashedLine(ctx, [x, head - 4], [x, foot]);
  }
}

/** The places in a panel between whose figures nothing compares. */
function breaksIn({ breaks }: MultiplesSpec, { id }: Series): number[] {
  return breaks.filter(({ of }) => of === undefined || of === id).map(({ before }) => before);
}

/** A line from figure to figure, interrupted by gaps and breaks. */
export function drawLine(
  ctx: CanvasRenderingContext2D,
  spec: MultiplesSpec,
  { series }: Panel,
  spots: readonly At[],
): void {
  const breaks = breaksIn(spec, series);
  ctx.strokeStyle = markColour('sea');
  ctx.lineWidth = 2;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  spots.forEach(({ x, y, point }, index) => {
    const joined = spots[index - 1]?.point && !breaks.includes(index);
    if (!point) return;
    if (joined) ctx.lineTo(x, y);
    else ctx.moveTo(x, y);
  });
  ctx.stroke();
}

/** Markers stand on the last figure, on figures that are not firm, and on figures that no line reaches. */
export function drawMarkers(
  ctx: CanvasRenderingContext2D,
  spec: MultiplesSpec,
  { series }: Panel,
  spots: readonly At[],
): void {
  const breaks = breaksIn(spec, series);
  const last = spots.findLastIndex(({ point }) => point !== null);
  spots.forEach(({ x, y, point }, index) => {
    if (!point) return;
    const alone =
      (!spots[index - 1]?.point || breaks.includes(index)) &&
      (!spots[index + 1]?.point || breaks.includes(index + 1));
    if (index === last || alone || point.caveat !== null)
      drawMarker(ctx, x, y, point.caveat !== null);
  });
}

export function drawMarker(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  hollow: boolean,
): void {
  ctx.strokeStyle = markColour('sea');
  ctx.lineWidth = 1.5;
  ctx.fillStyle = hollow ? PAPER : markColour('sea');
  drawPoint(ctx, { pointStyle: 'circle', radius: RADIUS, borderWidth: 1.5 }, x, y);
}

/** A small cross under the foot where a figure is missing: on it, it would pass for a zero. */
export function drawGaps(
  ctx: CanvasRenderingContext2D,
  { foot }: Panel,
  spots: readonly At[],
): void {
  for (const { x, point } of spots) if (!point) drawCross(ctx, x, foot + CROSSES / 2);
}

function drawCross(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  for (const slant of [2.5, -2.5])
    segment(ctx, [x - 2.5, y - slant], [x + 2.5, y + slant], [QUIET, 1, []]);
}
