import { expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { deadLinks, originOf, outlinesOf } from './outlines.ts';

const outlines = outlinesOf(roots.out);
const site = originOf(outlines);

test('every link within the site leads to a page, a file or a part of a page', () => {
  expect(deadLinks(outlines, roots.out)).toEqual([]);
});

test('every id is given once on its page', () => {
  const twice = outlines.flatMap(({ address, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('labels, descriptions and drawings name only ids of their own page', () => {
  const astray = outlines.flatMap(({ address, ids, references }) => {
    const known = new Set(ids);
    return references.filter((id) => !known.has(id)).map((id) => `${address}#${id}`);
  });
  expect(astray).toEqual([]);
});

test('every page has a language, one main heading and its own address', () => {
  const faults = outlines.flatMap(({ address, lang, headings, canonical }) => [
    ...(lang === (address.startsWith('/en/') ? 'en' : 'vi')
      ? []
      : [`${address} lang ${String(lang)}`]),
    ...(headings === 1 ? [] : [`${address} has ${String(headings)} h1`]),
    ...(canonical === new URL(address, site).href
      ? []
      : [`${address} canonical ${String(canonical)}`]),
  ]);
  expect(faults).toEqual([]);
});
