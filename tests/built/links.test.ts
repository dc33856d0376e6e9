import type { CheerioAPI } from 'cheerio';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { sitePages } from './pages.ts';

/** What a page offers to links, and the links it makes. */
interface Outline {
  address: string;
  ids: string[];
  links: string[];
  /** Ids that the page's own labels, descriptions and drawings name. */
  references: string[];
  lang: string | undefined;
  headings: number;
  canonical: string | undefined;
}

const outlines: Outline[] = [];
for (const { address, $ } of sitePages()) {
  outlines.push({
    address,
    ids: valuesOf($, 'id'),
    links: [...valuesOf($, 'href'), ...valuesOf($, 'src'), ...valuesOf($, 'action')],
    references: [...idListsOf($), ...drawingReferencesOf($)],
    lang: $('html').attr('lang'),
    headings: $('h1').length,
    canonical: $('link[rel=canonical]').attr('href'),
  });
}
const byAddress = new Map(outlines.map((outline) => [outline.address, outline]));
const site = new URL(byAddress.get('/')?.canonical ?? 'missing:');

test('every link within the site leads to a page, a file or a part of a page', () => {
  const dead = outlines.flatMap(({ address, links }) =>
    [...new Set(links)]
      .filter((link) => !leadsSomewhere(new URL(link, new URL(address, site))))
      .map((link) => `${address} → ${link}`),
  );
  expect(dead).toEqual([]);
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

function leadsSomewhere(url: URL): boolean {
  if (url.origin !== site.origin) return true;
  const target = byAddress.get(decodeURI(url.pathname));
  if (!target) return url.hash === '' && existsSync(join(roots.out, url.pathname));
  return url.hash === '' || target.ids.includes(decodeURIComponent(url.hash.slice(1)));
}

function valuesOf($: CheerioAPI, attribute: string): string[] {
  return $(`[${attribute}]`)
    .map((_, element) => $(element).attr(attribute) ?? '')
    .get();
}

function idListsOf($: CheerioAPI): string[] {
  return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list']
    .flatMap((attribute) => valuesOf($, attribute))
    .flatMap((list) => list.split(/\s+/));
}

function drawingReferencesOf($: CheerioAPI): string[] {
  return [...$.html('svg').matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
}
