import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { FONT_SIZE } from './theme.ts';

/** 400 for text, 600 for what must be seen first. */
export type Weight = 400 | 600;

const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const WEIGHTS: readonly Weight[] = [400, 600];

/** Measured with the site's own font files only: the same letters take the same room on every machine. */
const FAMILY = SUBSETS.map((subset) => `"Chart ${subset}"`).join(', ');
/** The same fonts as a drawing names them in an attribute. */
export const FILE_FAMILIES = SUBSETS.map((subset) => `Chart ${subset}`).join(', ');
const pen = openPen();
const measured = new Map<string, number>();

export function font(weight: Weight): string {
  return `${weight} ${FONT_SIZE}px ${FAMILY}`;
}

/** The same font in the shape Chart.js takes it. */
export function chartFont(weight: Weight): {
  family: string;
  size: number;
  weight: Weight;
  lineHeight: number;
} {
  return { family: FAMILY, size: FONT_SIZE, weight, lineHeight: 1.3 };
}

/** In px; `inFont` is a CSS font as set on a canvas. */
export function textWidth(text: string, inFont: string = font(400)): number {
  const key = `${inFont}|${text}`;
  let width = measured.get(key);
  if (width === undefined) {
    pen.font = inFont;
    width = pen.measureText(text).width;
    measured.set(key, width);
  }
  return width;
}

export function widest(texts: readonly string[], inFont: string = font(400)): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, inFont)));
}

/** The same as `fill`, with lines as even as they come: for names and labels. */
export function wrap(text: string, width: number, inFont: string = font(400)): string[] {
  const greedy = fill(text, width, inFont);
  if (greedy.length < 2) return greedy;
  let even = greedy;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tried = fill(text, narrower, inFont);
    if (tried.length > greedy.length) break;
    even = tried;
  }
  return even;
}

/** Lines of whole words no wider than `width`; a single word that is wider stays whole. */
export function fill(text: string, width: number, inFont: string = font(400)): string[] {
  const lines: string[] = [];
  // A no-break space holds a number to its unit, so only plain spaces are places to break.
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && textWidth(joined, inFont) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function openPen() {
  const require = createRequire(import.meta.url);
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const file = require.resolve(
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
      );
      if (!GlobalFonts.registerFromPath(file, `Chart ${subset}`))
        throw new Error(`cannot read the font file ${file}`);
    }
  }
  return createCanvas(1, 1).getContext('2d');
}
