import { load } from 'cheerio';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { sitePages } from './pages.ts';

/** Of the script of live charts, compressed: without the parts of Chart.js that no chart here uses. */
const MOST_SCRIPT = 60_000;
/** The script that reads workbooks in the browser, in bytes by gzip: fetched when a file is chosen, with all that the import knows of headings. */
const MOST_READER = 285_000;
/** Of any other script: the search, with the library that it is made with, is the next. */
const MOST_OTHER = 10_000;

/** The ids of the charts that the gallery lists, and of those that stand on other pages. */
const listed = new Set<string>();
const shown = new Set<string>();
for (const { address, $ } of sitePages()) {
  const ids = $('a[href^="/nhung/"]').map((_, link) => $(link).attr('href')?.split('/')[2] ?? '');
  for (const id of ids.get()) (address.startsWith('/bieu-do/') ? listed : shown).add(id);
}

test('the gallery lists every chart of the site and no other', () => {
  expect(listed.size).toBeGreaterThan(10);
  expect([...listed].sort()).toEqual([...shown].sort());
});

test('every chart can be had as SVG, PNG and CSV, and put into an article', () => {
  const absent = [...listed].flatMap((id) =>
    [
      `bieu-do/${id}.svg`,
      `bieu-do/${id}.png`,
      `bieu-do/${id}.csv`,
      `nhung/${id}/index.html`,
    ].filter((file) => !existsSync(join(roots.out, file))),
  );
  expect(absent).toEqual([]);
});

test('a picture is a PNG of twice the size at which it is drawn', () => {
  const [id = ''] = listed;
  const png = readFileSync(join(roots.out, 'bieu-do', `${id}.png`));
  const svg = readFileSync(join(roots.out, 'bieu-do', `${id}.svg`), 'utf8');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
});

test('every chart names its edition: in the picture, beside it in an article, and in what is pasted there', () => {
  const silent = [...listed].filter((id) => {
    const svg = readFileSync(join(roots.out, 'bieu-do', `${id}.svg`), 'utf8');
    const $ = load(readFileSync(join(roots.out, 'nhung', id, 'index.html'), 'utf8'));
    const [words = 'no edition'] = /Số liệu [^<]*ấn bản[^<]*/.exec(svg) ?? [];
    return (
      $('a[target="_top"] + small').text() !== words ||
      !$('textarea').text().includes(`${words}</a>`)
    );
  });
  expect(silent).toEqual([]);
});

test('a link to any unit-year is previewed with a picture, as is one to a page with a chart', () => {
  const pictured = [...sitePages()].flatMap(({ address, $ }) => {
    const picture = $('meta[property="og:image"]').attr('content');
    const asked = /^\/\d{4}\/[^/]+\/$/.test(address) || $('figure a[href^="/nhung/"]').length > 0;
    return asked && !/^\/(bieu-do|nhung)\//.test(address) ? [{ address, picture }] : [];
  });
  const blind = pictured.filter(({ picture }) => {
    const file = picture && join(roots.out, new URL(picture).pathname);
    return !file || !existsSync(file) || readFileSync(file).subarray(1, 4).toString() !== 'PNG';
  });
  expect(pictured.length).toBeGreaterThan(200);
  expect(blind).toEqual([]);
});

test('all charts share one script of Chart.js, heavy like the one that reads workbooks; no page names either: they wait until a reader points at a chart or chooses a file', () => {
  const folder = join(roots.out, '_astro');
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, size: gzipSync(readFileSync(join(folder, name))).length }))
    .sort((a, b) => b.size - a.size);
  const named = new Set(
    [...sitePages()].flatMap(({ $ }) =>
      $('script[src], link[rel="modulepreload"]')
        .get()
        .map((element) => basename($(element).attr('src') ?? $(element).attr('href') ?? '')),
    ),
  );
  const [workbooks, shared, ...others] = sizes;
  expect(workbooks?.size).toBeLessThan(MOST_READER);
  expect(shared?.size).toBeLessThan(MOST_SCRIPT);
  expect(named).not.toContain(workbooks?.name);
  expect(named).not.toContain(shared?.name);
  expect(others.filter(({ size }) => size > MOST_OTHER)).toEqual([]);
});
