import css from '@eslint/css';
import { Linter } from 'eslint';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bothSites, readPage, type BuiltSite } from './both-sites.ts';

/** Of compressed styles that the median page may have. */
const MEDIAN = 2000;

describe.each(bothSites)('on $name', (site) => {
  const found = site.pages.map((page) => ({ page, ...stylesOf(readPage(site, page)) }));

  test('a page has one style element and no style attribute, in drawings neither', () => {
    const faults = found.filter(({ elements, attributes }) => elements !== 1 || attributes > 0);
    expect(faults.map(({ page }) => page)).toEqual([]);
  });

  test('the median page has few bytes of styles', () => {
    const bytes = found.map(({ css }) => gzipSync(css, { level: 9 }).length).sort((a, b) => a - b);
    expect(bytes[Math.floor(bytes.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  test('pages of few kinds have the same styles', () => {
    const texts = new Set(found.map(({ css }) => css));
    expect(texts.size).toBeLessThan(found.length / 3);
  });

  test('no colour needs light-dark(), in pages as in drawings', () => {
    const files = globSync('**/*.{html,css,svg}', { cwd: site.folder });
    const faults = files.filter((file) =>
      readFileSync(join(site.folder, file), 'utf8').includes('light-dark('),
    );
    expect(faults).toEqual([]);
  });

  test('styles ask nothing of a browser that those of 2022 do not have, but what they can do without', () => {
    const used = tooYoung(site);
    expect(
      [...used].filter((message) => !ALLOWED.some(({ what }) => message.includes(what))),
    ).toEqual([]);
  });
});

test('what is allowed to be younger is still in use', () => {
  const used = bothSites.flatMap((site) => [...tooYoung(site)]);
  const idle = ALLOWED.filter(({ what }) => !used.some((message) => message.includes(what)));
  expect(idle).toEqual([]);
});

/**
 * What was not in every browser at the end of 2021, by the lists of web-features, and stands in our styles all the
 * same. The oldest that we write for (src/integrations/browsers.ts) are of March 2022.
 */
const ALLOWED = [
  { what: "'@layer'", why: 'in all three by March 2022' },
  { what: "'focus-visible'", why: 'in all three by March 2022' },
  { what: "'color-scheme'", why: 'in all three by January 2022' },
  { what: "'backdrop'", why: 'in all three by March 2022, with <dialog> itself' },
  { what: "'outline'", why: 'only its corners differed' },
  { what: "'text-wrap'", why: 'without it lines break where they break' },
  {
    what: "'@container'",
    why: 'without it one column, and the narrow drawing; the tile map asks the window',
  },
  { what: "'container-type'", why: 'as above' },
  { what: "'cqi'", why: 'without it a table is as wide as its words' },
  { what: "'has'", why: 'without it no headings in the margin, and one column on paper' },
  { what: "'@page'", why: 'without it the margins that the reader has set' },
  { what: "'break-after'", why: 'without it a heading may end a sheet' },
  { what: "'overflow-wrap'", why: 'in all three by March 2022' },
  { what: "'print-color-adjust'", why: 'written with its old name beside it' },
  { what: "'marker'", why: 'without it numbers of sources are of the colour of the text' },
  { what: "'accent-color'", why: 'without it a box has the colour of the browser' },
  { what: "'forced-color-adjust'", why: 'without it the squares have the colours of the reader' },
  { what: "'mask-image'", why: 'without it a long picture of the gallery ends at a line' },
  { what: "'forced-colors'", why: 'without it a legend of equal looks' },
];

function stylesOf(html: string) {
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];
  return {
    css: styles.map(([, css = '']) => css).join(''),
    elements: styles.length,
    // A text such as the code of an embedded chart may say `style="`: its brackets are escaped, those of tags are not.
    attributes: [...html.matchAll(/<[a-z][^<>]*\sstyle=/gi)].length,
  };
}

/** What the linter of styles says of all that a site has, before pruning took anything away. */
function tooYoung({ folder, whole }: BuiltSite): Set<string> {
  const files = globSync('**/*.css', { cwd: folder }).sort();
  const sheets = [
    ...whole.styles,
    ...files.map((file) => readFileSync(join(folder, file), 'utf8')),
  ];
  const linter = new Linter();
  return new Set(
    sheets.flatMap((sheet) =>
      linter
        .verify(
          sheet,
          {
            files: ['**/*.css'],
            plugins: { css },
            language: 'css/css',
            rules: { 'css/use-baseline': ['error', { available: 2021 }] },
          },
          'page.css',
        )
        .map(({ message }) => message),
    ),
  );
}
