import { expect, test } from 'vitest';
import { readPublication } from '../../src/editions/publication.ts';
import { place } from '../../src/data/messages/messages.ts';
import { readProse } from '../../src/prose/prose-issues.ts';
import { toldBy } from '../../src/prose/told.ts';
import { siteOf } from '../../src/site/site.ts';
import { sound, textFile } from '../data/fixture.ts';

const STANDING = ['gioi-thieu', 'phuong-phap', 'thuat-ngu'];

/** What is said of the story of 2019 with these words, in a province that is served at this address. */
function saidOf(words: string, address = 'https://ben-mo.example', language: 'vi' | 'en' = 'vi') {
  const files = sound().map((one) =>
    one.file === 'site.csv'
      ? textFile(one.file, text(one.bytes).replaceAll('https://ben-mo.example', address))
      : one,
  );
  const reading = readPublication(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const told = (['vi', 'en'] as const).map(
    (locale) => [locale, toldBy(siteOf(reading.publication, locale), ['favicon.svg'])] as const,
  );
  const prose = [
    ...STANDING.map((id) => file(`vi/pages/${id}`, '## Hồ sơ\n\nMột câu.')),
    ...STANDING.map((id) => file(`en/pages/${id}`, '## Case file\n\nA sentence.')),
    file('vi/years/2019', language === 'vi' ? words : 'Một câu.'),
    file('en/years/2019', language === 'en' ? words : 'A sentence.'),
  ];
  return readProse(prose, new Map(told)).issues.map(
    ({ fault, ...issue }) =>
      `${fault.code}: ${place({ ...issue, file: '' }, 'en')} ${issue.found ?? ''}`,
  );
}

test('a word that the glossary does not explain is a fault, with its line', () => {
  expect(saidOf('Một câu.\n\n[Giỏ chè](/thuat-ngu/#giỏ-chè) đầy.')).toEqual([
    'dead-link: , line 8 /thuat-ngu/#giỏ-chè',
  ]);
});

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function file(name: string, words: string) {
  return textFile(`content/${name}.mdx`, `---\ntitle: Tên\nsummary: Một câu.\n---\n\n${words}\n`);
}

test('links to pages, to parts of them, to files and to the headings of other texts lead somewhere', () => {
  const links = [
    '/',
    '/#cac-nam',
    '/don-vi/?tim=doi',
    '/2019/#mot-cua',
    '/kiem-tra/2019/#2019-1',
    '/nguon/bao-cao/#cases.doi-che.2018.bao-cao',
    '/thuat-ngu/#hồ-sơ',
    '/thuat-ngu/#h%E1%BB%93-s%C6%A1',
    '/nhung/thu-tuc_cac-cap_den-2019-12-31/',
    '/bieu-do/thu-tuc_cac-cap_den-2019-12-31.csv',
    '/favicon.svg',
    'https://ben-mo.example/2018/',
    'https://chinhphu.vn/2018/',
    'mailto:ai@ben-mo.example',
    '#o-day',
  ];
  const words = links.map((link) => `- [chữ](${link})`).join('\n');
  expect(saidOf(`## O day\n\n${words}`)).toEqual([]);
});

test('a chart that the story itself names has a page to lead to', () => {
  const link = 'Xem [hình](/nhung/dien-bien_doi-che_cases-total_nam/).';
  expect(saidOf(link)).toEqual(['dead-link: , line 6 /nhung/dien-bien_doi-che_cases-total_nam/']);
  expect(saidOf(`${link}\n\n<Chart id="cases.total.doi-che" />`)).toEqual([]);
});

test('links are written alike under whatever path the site is served', () => {
  const address = 'https://tinh.example/cchc';
  expect(saidOf('[nguồn](/nguon/) [cả](https://tinh.example/cchc/2019/)', address)).toEqual([]);
  expect(saidOf('[nguồn](/cchc/nguon/)', address)).toEqual(['dead-link: , line 6 /cchc/nguon/']);
});

test('what is no sentence of the story is not looked up', () => {
  expect(saidOf('Một câu. {/* [x](/2010/) <Chart id="khong-co" /> */}\n\n`[x](/2010/)`')).toEqual(
    [],
  );
});

test('an English text leads to English pages, to their headings and to the files of all languages', () => {
  const links = [
    '/en/',
    '/en/2019/#mot-cua',
    '/en/thuat-ngu/#case-file',
    '/en/nhung/thu-tuc_cac-cap_den-2019-12-31/',
    '/favicon.svg',
  ];
  const words = links.map((link) => `[một câu](${link})`).join(' ');
  expect(saidOf(words, undefined, 'en')).toEqual([]);
  expect(saidOf('[các đơn vị](/don-vi/)', undefined, 'en')).toEqual([
    'dead-link: , line 6 /don-vi/',
  ]);
});
