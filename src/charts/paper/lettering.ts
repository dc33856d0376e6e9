import { FONT_SIZE } from './theme.ts';

/** 400 for text, 600 for what must be seen first. */
export type Weight = 400 | 600;
/** How wide a text is at the size of charts, in px. */
export type Pen = (text: string, weight: Weight) => number;
/** Widths of texts in px, by weight and text: "600|Tỉnh". */
export type Widths = Record<string, number>;

/** Stands for the letters of whoever draws: the page's, or the site's font files. */
const FAMILY = 'Chart';
/** From the named line down to the letters' base, in heights of the font. */
const DROPS: Record<string, number> = { top: 0.95, middle: 0.35, bottom: -0.25 };

let pen: Pen | undefined;
const known = new Map<string, number>();
let noted: Widths = {};

/** Before anything is laid out: who measures. */
export function takePen(taken: Pen): void {
  pen = taken;
}

/** Texts that were measured elsewhere, so that they take the same room here. */
export function learnWidths(widths: Widths): void {
  for (const [key, width] of Object.entries(widths)) known.set(key, width);
}

/** What `work` makes, with all that was measured for it. */
export function notingWidths<T>(work: () => T): { made: T; widths: Widths } {
  noted = {};
  const made = work();
  return { made, widths: noted };
}

/** As a canvas takes it. */
export function font(weight: Weight, family = FAMILY): string {
  return `${weight} ${FONT_SIZE}px ${family}`;
}

/** Where the letters of a text at `y` stand, when `y` is the named line of it. */
export function baseOf(y: number, baseline: string): number {
  return y + (DROPS[baseline] ?? 0) * FONT_SIZE;
}

/** Of a font as a canvas holds it. */
export function weightOf(inFont: string): Weight {
  return inFont.startsWith('600') ? 600 : 400;
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

/** In px. */
export function textWidth(text: string, weight: Weight = 400): number {
  const key = `${weight}|${text}`;
  let width = known.get(key);
  if (width === undefined) {
    if (!pen) throw new Error('nothing to measure letters with: takePen comes first');
    width = pen(text, weight);
    known.set(key, width);
  }
  noted[key] = width;
  return width;
}

export function widest(texts: readonly string[], weight: Weight = 400): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, weight)));
}

/** The same as `fill`, with lines as even as they come: for names and labels. */
export function wrap(text: string, width: number, weight: Weight = 400): string[] {
  const greedy = fill(text, width, weight);
  if (greedy.length < 2) return greedy;
  let even = greedy;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tried = fill(text, narrower, weight);
    if (tried.length > greedy.length) break;
    even = tried;
  }
  return even;
}

/** Lines of whole words no wider than `width`; a single word that is wider stays whole. */
export function fill(text: string, width: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  // A no-break space holds a number to its unit, so only plain spaces are places to break.
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && textWidth(joined, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
