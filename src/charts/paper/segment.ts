export type Place = readonly [x: number, y: number];

/** How a line is drawn: its colour, its width in pixels and its dashes, none of a whole line. */
export type Stroke = readonly [colour: string, width: number, dash: readonly number[]];

/** A straight line between two places. */
export function segment(
  ctx: CanvasRenderingContext2D,
  from: Place,
  to: Place,
  [colour, width, dash]: Stroke,
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}
