import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { bothSites, readPage } from './both-sites.ts';

describe.each(bothSites)('on $name', (site) => {
  test('no section stands there with nothing but its heading', () => {
    const empty = site.pages.flatMap((page) => {
      const $ = load(readPage(site, page));
      return $('main section')
        .filter((_, section) => {
          const below = $(section).clone();
          below.find('h2, h3').remove();
          return below.text().trim() === '' && below.find('svg').length === 0;
        })
        .map((_, section) => `${page}: ${$(section).text().trim()}`)
        .get();
    });
    expect(empty).toEqual([]);
  });

  test('every page of a year answers with a sentence before anything else', () => {
    const years = site.pages.filter((page) => /^\d{4}\/index\.html$/.test(page));
    const silent = years.filter((page) => {
      const $ = load(readPage(site, page));
      return !$('h1 + .lead').text().trim().endsWith('.');
    });
    expect(years.length).toBeGreaterThan(5);
    expect(silent).toEqual([]);
  });
});
