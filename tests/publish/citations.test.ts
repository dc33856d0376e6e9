import { parse as parseRis } from 'astrocite-ris';
import { entries as parseBibtex } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import {
  toBibtex,
  toCslJson,
  toRis,
  type CitedRow,
} from '../../src/publish/citations/citations.ts';

/** A row whose words have every sign that one of the formats could trip over. */
const ROW: CitedRow = {
  key: 'cases.ben-mo.ngay-2031-12-31.bao-cao',
  title: 'Tỷ lệ “trễ hạn” (Đất đai & nhà ở), Huyện Bến Mơ, ngày 31/12/2031: 99,2% ~ #1 $ ^',
  producer: 'Ủy ban nhân dân tỉnh Bến Mơ',
  date: '2032-01-09',
  publisher: 'Công khai cải cách hành chính Bến Mơ',
  edition: 'ấn bản 1 của số liệu năm 2031 (1/2/2032)',
  address: `https://ben-mo.example/2031/ben-mo/trich-dan/#cases.${'dai.'.repeat(20)}bao-cao`,
  note: 'Đọc trong: Báo cáo cải cách hành chính, 12/BC-UBND. Theo ấn bản 1.',
  language: 'vi',
};
const UNDATED: CitedRow = { ...ROW, key: 'cases.ben-mo.2031.bao-cao', date: null };
const MONTHLY: CitedRow = { ...ROW, key: 'cases.ben-mo.2031.khac', date: '2032-01' };
const ALL = [ROW, UNDATED, MONTHLY];

/** The parser leaves the signs that TeX escapes as they are written. */
const unescaped = (words = '') =>
  words
    .replaceAll(String.raw`\textasciitilde `, '~')
    .replaceAll(String.raw`\textasciicircum `, '^')
    .replaceAll(/\\([&%$#_])/g, '$1');

describe('BibTeX', () => {
  const read = parseBibtex(toBibtex(ALL));

  it('has an entry for each row, under its key', () => {
    expect(read.map(({ key }) => key)).toEqual(ALL.map(({ key }) => key));
  });

  it('keeps every Vietnamese letter and every sign', () => {
    const [first] = read;
    expect(unescaped(first?.['TITLE'])).toBe(ROW.title.trim());
    expect(first?.['AUTHOR']).toBe(ROW.producer);
    expect(first?.['NOTE']).toBe(ROW.note);
    expect(first?.['URL']).toBe(ROW.address);
  });

  it('dates a document as exactly as its source does, and no other', () => {
    expect(read.map(({ YEAR, MONTH }) => [YEAR, MONTH])).toEqual([
      ['2032', 'jan 9'],
      [undefined, undefined],
      ['2032', '1'],
    ]);
  });
});

describe('RIS', () => {
  const text = toRis(ALL);
  const read = parseRis(text);

  it('has an entry for each row, under its key', () => {
    expect(read).toHaveLength(ALL.length);
    expect(read).toMatchObject(ALL.map(({ key }) => ({ id: key })));
  });

  it('keeps words and address on one line, however long', () => {
    expect(read[0]).toMatchObject({
      title: ROW.title,
      URL: ROW.address,
      note: ROW.note,
      type: 'dataset',
    });
    // The format has no sign for an author who is no person: readers guess where the family name is.
    expect(text).toContain(`\r\nAU  - ${ROW.producer}\r\n`);
  });

  it('ends every line and every entry as the format asks', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(ALL.length);
  });
});

describe('CSL-JSON', () => {
  const read: unknown = JSON.parse(toCslJson(ALL));

  it('says the same in the names of the Citation Style Language', () => {
    expect(read).toMatchObject([
      {
        id: ROW.key,
        type: 'dataset',
        title: ROW.title,
        author: [{ literal: ROW.producer }],
        issued: { 'date-parts': [[2032, 1, 9]] },
        publisher: ROW.publisher,
        version: ROW.edition,
        URL: ROW.address,
        language: 'vi',
      },
      { id: UNDATED.key },
      { id: MONTHLY.key, issued: { 'date-parts': [[2032, 1]] } },
    ]);
  });

  it('gives no date where nobody knows one', () => {
    expect(read).toHaveProperty('[1].id');
    expect(read).not.toHaveProperty('[1].issued');
  });
});

it('is the same, byte for byte, however often it is made', () => {
  expect([toBibtex(ALL), toRis(ALL), toCslJson(ALL)]).toEqual([
    toBibtex(ALL),
    toRis(ALL),
    toCslJson(ALL),
  ]);
});
