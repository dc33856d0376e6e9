import { expect, test } from 'vitest';
import {
  dayOf,
  editionIn,
  filesIn,
  titleIn,
  withLine,
} from '../../../src/live/offline/page-text.ts';

const PAGE =
  '<!doctype html><html lang="vi" data-edition="2027-01-05.70"><head><title>Huyện A &amp; B – Cải cách – Sông Mây</title>' +
  '<link rel="stylesheet" media="print" href="/cchc/_astro/1a.css"><style>@font-face{src:url(/cchc/_astro/F-_.woff2)}</style>' +
  '<script type="module" src="/cchc/_astro/x.js"></script></head><body><a href="/cchc/du-lieu/a.csv">a</a></body></html>';

test('a page says of which edition it is, and of which day that is', () => {
  expect(editionIn(PAGE)).toBe('2027-01-05.70');
  expect(dayOf('2027-01-05.70')).toBe('2027-01-05');
});

test('a page made before the first edition is a page', () => {
  expect(editionIn('<html lang="vi" data-edition><body>')).toBe('');
  expect(editionIn('<html lang="vi" data-edition=""><body>')).toBe('');
});

test('what has no mark, or is cut off, is no page', () => {
  expect(editionIn('%%%')).toBeUndefined();
  expect(editionIn('<html lang="vi"><body>')).toBeUndefined();
  expect(editionIn(PAGE.slice(0, 120))).toBeUndefined();
});

test('its title is without the name of the site', () => {
  expect(titleIn('<title>Năm 2019 – Sông Mây</title>')).toBe('Năm 2019');
  expect(titleIn('<title>Sông Mây</title>')).toBe('Sông Mây');
});

test('it needs its styles, letters and scripts, and not its downloads', () => {
  expect(filesIn(PAGE, '/cchc/')).toEqual([
    '/cchc/_astro/1a.css',
    '/cchc/_astro/F-_.woff2',
    '/cchc/_astro/x.js',
  ]);
});

test('the line stands before everything else and changes nothing of the page', () => {
  const made = withLine(PAGE, { line: 'Bản lưu $&', sheet: '/cchc/_astro/o.css' });
  expect(made).toContain('<body><p class="kept" role="status">Bản lưu $&</p><a href');
  const line = '<p class="kept" role="status">Bản lưu $&</p>';
  const link = '<link rel="stylesheet" href="/cchc/_astro/o.css">';
  expect(made.replace(line, () => '').replace(link, () => '')).toBe(PAGE);
});
