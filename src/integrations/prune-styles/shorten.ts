import type { Root } from 'postcss';

/** Sides and sizes have shorter names where lines run from left to right and stand below each other, as on all pages. */
const NAMES: readonly [RegExp, string][] = [
  [/\binline-size\b/, 'width'],
  [/\bblock-size\b/, 'height'],
  [/\b(inset-)?block-start\b/, 'top'],
  [/\b(inset-)?block-end\b/, 'bottom'],
  [/\b(inset-)?inline-start\b/, 'left'],
  [/\b(inset-)?inline-end\b/, 'right'],
];

/** Writes declarations with fewer letters: the bundler leaves spaces in values that hold a custom property, for one. */
export function shorten(root: Root): void {
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) return;
    for (const [logical, name] of NAMES) declaration.prop = declaration.prop.replace(logical, name);
    if (!/["']/.test(declaration.value))
      declaration.value = declaration.value.replaceAll(/\s*([,/])\s*/g, '$1');
  });
}
