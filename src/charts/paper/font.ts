import { FONT_SIZE } from './theme.ts';

/** 400 for text, 600 for what must be seen first. */
export type Weight = 400 | 600;

/** A name that whoever draws replaces by its own font: the page's, or the site's font files. */
const FAMILY = 'Chart';
/** How far the base of the letters lies under the line that a baseline names, in heights of the font. */
const DROPS: Record<string, number> = { top: 0.95, middle: 0.35, bottom: -0.25 };

/** As a canvas takes it. */
export function font(weight: Weight, family = FAMILY): string {
  return `${weight} ${FONT_SIZE}px ${family}`;
}

/** Where the base of the letters stands when a text is written at `y` with this baseline. */
export function baseOf(y: number, baseline: string): number {
  return y + (DROPS[baseline] ?? 0) * FONT_SIZE;
}

/** The weight in a font as a canvas holds it. */
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
