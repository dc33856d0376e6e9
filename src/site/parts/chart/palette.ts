import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TOKEN = /(--[a-z-]+): ([^;]+);/g;
const LIGHT = /^light-dark\(\s*(#[0-9a-f]+),/;
const MIXED = /^light-dark\(\s*color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%, (#[0-9a-f]{6})\)/;
const SAME = /^var\((--[a-z-]+)\)$/;

/** The colours of the site on light paper, by their custom property, as src/site/frame/styles/tokens.css has them. */
export const LIGHT_PALETTE: ReadonlyMap<string, string> = readPalette();

function readPalette(): Map<string, string> {
  const css = readFileSync(resolve('src/site/frame/styles/tokens.css'), 'utf8');
  const [screen = ''] = css.split('@media');
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of screen.matchAll(TOKEN)) {
    const colour = colourOf(value, found);
    if (colour !== undefined) found.set(name, colour);
  }
  return found;
}

/** A token may be another one that stands before it. */
function colourOf(value: string, known: ReadonlyMap<string, string>): string | undefined {
  const [, mixed = '', percent = '', ground = ''] = MIXED.exec(value) ?? [];
  if (mixed !== '') return mix(mixed, ground, Number(percent) / 100);
  if (value === 'transparent') return value;
  return LIGHT.exec(value)?.[1] ?? known.get(SAME.exec(value)?.[1] ?? '');
}

function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
