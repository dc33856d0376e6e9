import { expect, it } from 'vitest';
import {
  colourOn,
  DASHES,
  edgeColour,
  filling,
  fillingDefs,
  INK,
  isPlain,
  MARKERS,
  MAX_SERIES,
  PAPER,
  textColour,
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

it('a filling is of one tint wherever hatching has no colour', () => {
  const [amber = ''] = /<pattern id="hinh-f1".*?<\/pattern>/.exec(fillingDefs('hinh', tones)) ?? [];
  expect(amber).toMatch(/^<pattern[^>]*><path d="M0 0H6V6H0z" fill="var\(--amber\)"\/>/);
  expect(amber).toMatch(/stroke="var\(--hatch\)"[^>]*\/><\/pattern>$/);
});

it('a tint has the line of its hue, and words on it are of ink', () => {
  expect(edgeColour('fair')).toBe('var(--sea)');
  expect([colourOn('fair'), textColour('fair')]).toEqual([INK, INK]);
  expect([colourOn('clay'), textColour('clay')]).toEqual([PAPER, 'var(--clay-text)']);
});
