import postcss from 'postcss';
import { expect, it } from 'vitest';
import { twoPalettes } from '../../src/integrations/two-palettes.ts';

const rewritten = (css: string) =>
  postcss([twoPalettes()]).process(css, { from: undefined }).css.replaceAll(/\s+/g, ' ');

it('the dark one of two values is sent to dark screens and to whoever chose it, not to whoever chose the light one', () => {
  const css = ':root { --a: light-dark(#fff, color-mix(in srgb, #000 5%, red)); --b: 1px; }';
  const dark = '{ --a: color-mix(in srgb, #000 5%, red); }';
  expect(rewritten(css)).toBe(
    ':root { --a: #fff; --b: 1px; } ' +
      `@media screen and (prefers-color-scheme: dark) { :where(:not([data-look='light'])):root ${dark} } ` +
      `@media screen { :where([data-look='dark']):root ${dark} }`,
  );
});

it('a rule without two values stays as it is', () => {
  const css = 'p { color: red }';
  expect(rewritten(css)).toBe(css);
});

it('two values outside of :root are refused: whoever chose a colour would not get it there', () => {
  expect(() => rewritten('p { --a: light-dark(#fff, #000); }')).toThrow('only in :root');
});
