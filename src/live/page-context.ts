import { baseOf, font, weightOf } from '../charts/paper/font.ts';
import type { Letters } from '../charts/paper/letters.ts';
import { HATCH, tileOf } from '../charts/paper/theme.ts';
import type { PagePaints } from './page-paints.ts';

type Paint = 'fillStyle' | 'strokeStyle';

/**
 * A context that draws on the canvas what the SVG picture shows. Colours may be custom properties of the page or
 * patterns of series. Letters are the page's, but take the room that was measured at build, and stand on whole pixels.
 * Nothing is clipped. `canvas.getContext` of this context gives this context again, because Chart.js asks for it there.
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
    // Where the letters of the page are wider than the measured ones, the canvas sets them closer.
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

/** Rounds a length so that it falls on a whole pixel, in a drawing that is moved by `moved`. */
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
  // The tile has as many pixels as the page shows of it, so that its lines stay sharp.
  const scale = Math.ceil(ctx.getTransform().a);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = tile.side * scale;
  const inner = canvas.getContext('2d');
  if (!inner) throw new Error('no canvas here');
  inner.scale(scale, scale);
  inner.fillStyle = colour(tile.colour);
  inner.fillRect(0, 0, tile.side, tile.side);
  inner.strokeStyle = colour(HATCH);
  inner.lineWidth = tile.thick;
  inner.stroke(new Path2D(tile.draw));
  const pattern = ctx.createPattern(canvas, 'repeat');
  if (!pattern) throw new Error('no pattern here');
  pattern.setTransform(new DOMMatrix().rotate(tile.turn).scale(1 / scale));
  return pattern;
}
