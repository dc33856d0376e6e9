import type { PointStyle } from 'chart.js';
import type { Tone } from '../spec.ts';

/** Widths in px: `narrow` fits a phone of 360, `wide` the measure of a page. */
export const WIDTHS = { narrow: 344, wide: 704 } as const;
export type Width = keyof typeof WIDTHS;

/** One size for all letters: a picture shrunk to a 320 px phone still shows them at 12 px. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;

export const INK = 'var(--ink)';
export const PAPER = 'var(--paper)';
export const RULE = 'var(--rule)';
export const QUIET = 'var(--slate-text)';
export const WARNING = 'var(--clay-text)';

export function markColour(tone: Tone): string {
  return `var(--${tone})`;
}

export function textColour(tone: Tone): string {
  return `var(--${tone}-text)`;
}

/** Series are told apart without colour by the place they hold: filling, dash and marker change with it. */
export const DASHES: readonly number[][] = [[], [7, 4], [2, 3], [10, 3, 2, 3]];
export const MARKERS: readonly PointStyle[] = ['circle', 'rect', 'triangle', 'rectRot'];

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

export function fillingDefs(chart: string, tones: readonly Tone[]): string {
  const patterns = tones.map((tone, place) => {
    const shape = FILLINGS[place];
    if (!shape) return '';
    const turn = shape.turn ? ` patternTransform="rotate(${shape.turn})"` : '';
    return (
      `<pattern id="${chart}-f${place}" width="6" height="6" patternUnits="userSpaceOnUse"${turn}>` +
      `<path d="M0 0H6V6H0z" fill="${PAPER}"/><path d="${shape.draw}" stroke="${markColour(tone)}" stroke-width="${shape.thick}"/></pattern>`
    );
  });
  return patterns.join('') && `<defs>${patterns.join('')}</defs>`;
}
