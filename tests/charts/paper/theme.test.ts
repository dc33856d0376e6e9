import { expect, it } from 'vitest';
import {
  DASHES,
  filling,
  fillingDefs,
  isPlain,
  MARKERS,
  MAX_SERIES,
  tileOf,
} from '../../../src/charts/paper/theme.ts';

const tones = ['sea', 'amber', 'leaf', 'clay'] as const;
const fills = tones.map((tone, place) => filling('hinh', tone, place));

it('as many series as may be drawn are told apart without colour: by dash, by marker and by filling', () => {
  for (const looks of [DASHES, MARKERS, fills]) {
    expect(looks).toHaveLength(MAX_SERIES);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(MAX_SERIES);
  }
});

it('a canvas finds the tile of a filling by its paint, and none for a plain colour', () => {
  expect(fills.map((paint) => tileOf(paint, tones)?.colour ?? null)).toEqual([
    null,
    'var(--amber)',
    'var(--leaf)',
    'var(--clay)',
  ]);
});

it('a picture defines every filling that its bars name, and no other', () => {
  const defs = fillingDefs('hinh', tones);
  const defined = [...defs.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => `url(#${id ?? ''})`);
  expect(defined).toEqual(fills.filter((_, place) => !isPlain(place)));
  expect(fillingDefs('hinh', ['sea'])).toBe('');
});
