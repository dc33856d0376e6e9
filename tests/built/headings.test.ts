import { describe, expect, test } from 'vitest';
import { bothSites, readPage, type BuiltSite } from './both-sites.ts';

describe.each(bothSites)('on $name', (site) => {
  test('every page has one main heading', () => {
    const faults = levels(site).filter(
      ([, own]) => own.filter((level) => level === 1).length !== 1,
    );
    expect(faults).toEqual([]);
  });

  test('no heading skips a level: all of a page together are its outline', () => {
    const faults = levels(site).filter(([, own]) =>
      own.some((level, at) => level > (own[at - 1] ?? 0) + 1),
    );
    expect(faults).toEqual([]);
  });

  test('every picture and every table is named by a heading, the first of home by its main one', () => {
    const faults = site.pages.flatMap((page) =>
      [...readPage(site, page).matchAll(/<(figcaption|caption)[^>]*>\s*(.{0,3})/g)]
        .slice(/^(?:en\/)?index\.html$/.test(page) ? 1 : 0)
        .filter(([, , first = '']) => !/^<h[1-4]$/.test(first))
        .map(([start]) => `${page}: ${start}`),
    );
    expect(faults).toEqual([]);
  });
});

/** The levels of each page's headings, in their order. */
function levels(site: BuiltSite): [page: string, levels: number[]][] {
  return site.pages.map((page) => [
    page,
    [...readPage(site, page).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level)),
  ]);
}
