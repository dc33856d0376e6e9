import postcss from 'postcss';
import { expect, it } from 'vitest';
import { twoPalettes } from '../../src/integrations/two-palettes.ts';

const rewritten = (css: string) =>
  postcss([twoPalettes()]).process(css, { from: undefined }).css.replaceAll(/\s+/g, ' ');

it('the dark one of two values is sent to dark screens', () => {
  const css = ':root { --a: light-dark(#fff, color-mix(in srgb, #000 5%, red)); --b: 1px; }';
  expect(rewritten(css)).toBe(
    ':root { --a: #fff; --b: 1px; } ' +
      '@media screen and (prefers-color-scheme: dark) { :root { --a: color-mix(in srgb, #000 5%, red); } }',
  );
});

it('a rule without two values stays as it is', () => {
  const css = 'p { color: red }';
  expect(rewritten(css)).toBe(css);
});
