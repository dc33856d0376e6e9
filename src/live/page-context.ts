import { baseOf, font, weightOf } from '../charts/paper/font.ts';
import type { Letters } from '../charts/paper/letters.ts';
import { PAPER, tileOf } from '../charts/paper/theme.ts';
import type { PagePaints } from './page-paints.ts';

type Paint = 'fillStyle' | 'strokeStyle';

/**
 * The canvas's own context, drawing as the picture is written: colours may be custom properties of the page and
 * fillings of series, letters are the page's, measured as they were at build, and stand on whole pixels. Nothing is
 * clipped. It takes itself for the canvas's only context, so that Chart.js draws through it.
 */
export function pageContext(
  canvas: HTMLCanvasElement,
  paints: PagePaints,
  letters: Letters,
): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas here');
  const facade = {
    get width() {
      return canvas.width;
    },
    set width(width: number) {
      canvas.width = width;
    },
    get height() {
      return canvas.height;
    },
    set height(height: number) {
      canvas.height = height;
    },
    getContext: (): CanvasRenderingContext2D => proxy,
  };
  const letter = (write: 'fillText' | 'strokeText') => (text: string, x: number, y: number) => {
    const { a, e, f } = ctx.getTransform();
    const base = baseOf(y, ctx.textBaseline);
    const [left, foot] = [onPixel(x, e / a), onPixel(base, f / a)];
    ctx.save();
    ctx.textBaseline = 'alphabetic';
    ctx.lineJoin = 'round';
    ctx.font = font(weightOf(ctx.font), paints.family);
    // Where the page's letters run wider than those that were measured, they are set closer.
    ctx[write](text, left, foot, letters.width(text, weightOf(ctx.font)) + 1);
    ctx.restore();
  };
  const ours: Partial<Record<PropertyKey, unknown>> = {
    canvas: facade,
    clip: () => undefined,
    measureText: (text: string) => ({ width: letters.width(text, weightOf(ctx.font)) }),
    fillText: letter('fillText'),
    strokeText: letter('strokeText'),
  };
  const proxy: CanvasRenderingContext2D = new Proxy(ctx, {
    get(target, key) {
      if (key in ours) return ours[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set(target, key, value: unknown) {
      const paint = isPaint(key) && typeof value === 'string' ? paintOf(ctx, paints, value) : value;
      return Reflect.set(target, key, paint, target);
    },
  });
  return proxy;
}

function isPaint(key: PropertyKey): key is Paint {
  return key === 'fillStyle' || key === 'strokeStyle';
}

/** A length on a drawing that is moved by `moved`, so that it falls on a whole one. */
function onPixel(length: number, moved: number): number {
  return Math.round(length + moved) - moved;
}

function paintOf(
  ctx: CanvasRenderingContext2D,
  { colour, tones }: PagePaints,
  paint: string,
): string | CanvasPattern {
  const tile = tileOf(paint, tones);
  if (!tile) return paint.startsWith('var(') ? colour(paint) : paint;
  // As many pixels as the tile is shown with, so that its rules stay sharp.
  const scale = Math.ceil(ctx.getTransform().a);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = tile.side * scale;
  const inner = canvas.getContext('2d');
  if (!inner) throw new Error('no canvas here');
  inner.scale(scale, scale);
  inner.fillStyle = colour(PAPER);
  inner.fillRect(0, 0, tile.side, tile.side);
  inner.strokeStyle = colour(tile.colour);
  inner.lineWidth = tile.thick;
  inner.stroke(new Path2D(tile.draw));
  const pattern = ctx.createPattern(canvas, 'repeat');
  if (!pattern) throw new Error('no pattern here');
  pattern.setTransform(new DOMMatrix().rotate(tile.turn).scale(1 / scale));
  return pattern;
}
