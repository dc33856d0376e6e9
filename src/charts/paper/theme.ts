import type { PointStyle } from 'chart.js';
import type { Tint, Tone } from '../spec.ts';

/** Widths in px: `narrow` fits a phone that is 360 px wide, `wide` the text column of a page. */
export const WIDTHS = { narrow: 344, wide: 704 } as const;
export type Width = keyof typeof WIDTHS;

/** One size for all letters: a picture shrunk to a 320 px phone still shows them at 12 px. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;
/** The height of a row of names, in px. */
export const NAME_HEIGHT = 26;
/** The height of what a finger taps: it is 44 px of the page even where a picture is shown smallest. */
export const TAP_HEIGHT = 48;

export const INK = 'var(--ink)';
export const PAPER = 'var(--paper)';
export const RULE = 'var(--rule)';
export const QUIET = 'var(--slate-text)';
export const WARNING = 'var(--clay-text)';
export const HATCH = 'var(--hatch)';

export function markColour(tone: Tone): string {
  return `var(--${tone})`;
}

/** The hue that a tint was mixed of: a line around a tint has it, since the tint itself is too pale to have an edge. */
const TINTS: Record<Tint, Tone> = { good: 'sea', fair: 'sea', average: 'amber', weak: 'clay' };

export function isTint(tone: Tone): tone is Tint {
  return tone in TINTS;
}

export function edgeColour(tone: Tone): string {
  return markColour(isTint(tone) ? TINTS[tone] : tone);
}

/** Of words about a mark, on paper. */
export function textColour(tone: Tone): string {
  return isTint(tone) ? INK : `var(--${tone}-text)`;
}

/** Of words that stand on a mark. */
export function colourOn(tone: Tone): string {
  return isTint(tone) ? INK : PAPER;
}

/**
 * Without colour, series are told apart by dash, marker and filling: each place in the order of series has its own.
 * Fillings are seen on paper and in a reader's forced colours; elsewhere their lines have no colour (`--hatch`), and
 * bars are of one tint.
 */
export const DASHES: readonly number[][] = [[], [7, 4], [2, 3], [10, 3, 2, 3]];
export const MARKERS: readonly PointStyle[] = ['circle', 'rect', 'triangle', 'rectRot'];
/** More series than there are looks could not be told apart. */
export const MAX_SERIES = DASHES.length;

const SIDE = 6;
const FILLINGS = [
  null,
  { turn: 45, draw: 'M0 3H6', thick: 2.5 },
  { turn: 0, draw: 'M2 3H4', thick: 2 },
  { turn: 0, draw: 'M0 3H6', thick: 1.5 },
] as const;

/** The fill of the bars of the series at `place`; the paint of a filling is defined by `fillingDefs`. */
export function filling(chart: string, tone: Tone, place: number): string {
  return isPlain(place) ? markColour(tone) : `url(#${chart}-f${place})`;
}

export function isPlain(place: number): boolean {
  return !FILLINGS[place];
}

/** A square tile of a colour with rules of hatching, turned by degrees; lengths are in px. */
interface Tile {
  side: number;
  turn: number;
  draw: string;
  thick: number;
  colour: string;
}

/** What a paint made by `filling` is filled with; null for a plain colour. */
export function tileOf(paint: string, tones: readonly Tone[]): Tile | null {
  const place = Number(/^url\(#.+-f(\d)\)$/.exec(paint)?.[1] ?? NaN);
  const shape = FILLINGS[place];
  return shape ? { ...shape, side: SIDE, colour: markColour(tones[place] ?? 'slate') } : null;
}

export function fillingDefs(chart: string, tones: readonly Tone[]): string {
  const patterns = tones.map((tone, place) => {
    const paint = filling(chart, tone, place);
    const tile = tileOf(paint, tones);
    if (!tile) return '';
    const { side, turn, draw, thick, colour } = tile;
    const turned = turn ? ` patternTransform="rotate(${turn})"` : '';
    return (
      `<pattern id="${chart}-f${place}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"${turned}>` +
      `<path d="M0 0H${side}V${side}H0z" fill="${colour}"/><path d="${draw}" stroke="${HATCH}" stroke-width="${thick}"/></pattern>`
    );
  });
  return patterns.join('') && `<defs>${patterns.join('')}</defs>`;
}
