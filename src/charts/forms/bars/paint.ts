import { isGap, type CommonSpec, type Gap, type Point } from '../../spec.ts';
import { edgeColour, filling, INK, isTint, PAPER } from '../../paper/theme.ts';

interface BarPaint {
  fill: string;
  edge: string;
  edgeWidth: number;
}

/**
 * The paint of a bar of the series at `place`. The bar of a figure that is not firm is an empty outline; among classes,
 * whose tints are all that tells them apart, it keeps its tint within a heavy edge.
 */
export function barPaint(spec: CommonSpec, place: number, hollow: boolean): BarPaint {
  const tone = spec.series[place]?.tone ?? 'slate';
  const fill = filling(spec.id, tone, place);
  if (hollow)
    return ofClasses(spec)
      ? { fill, edge: INK, edgeWidth: 2 }
      : { fill: PAPER, edge: edgeColour(tone), edgeWidth: 1.5 };
  return {
    fill,
    // Parts of a stack are parted by a line.
    edge: isTint(tone) ? edgeColour(tone) : PAPER,
    edgeWidth: spec.series.length > 1 ? 1 : 0,
  };
}

function ofClasses({ series }: CommonSpec): boolean {
  return series.some(({ tone }) => isTint(tone));
}

/** Whether the bar is drawn without its filling. */
export function isEmpty(spec: CommonSpec, point: Point | Gap | undefined): boolean {
  return isHollow(point) && !ofClasses(spec);
}

export function isHollow(point: Point | Gap | undefined): boolean {
  return point !== undefined && !isGap(point) && point.caveat !== null;
}

/** A small rectangle in the paint of a bar, with its centre at x, y. */
export function drawBarSwatch(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  side: [number, number],
  paint: BarPaint,
): void {
  ctx.beginPath();
  ctx.rect(x - side[0] / 2, y - side[1] / 2, ...side);
  ctx.fillStyle = paint.fill;
  ctx.fill();
  if (paint.edgeWidth === 0) return;
  ctx.strokeStyle = paint.edge;
  ctx.lineWidth = paint.edgeWidth;
  ctx.stroke();
}
