import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isClass } from '../../src/data/figures.ts';
import { CLASSES } from '../../src/data/classes.ts';
import { fileAt, files, record, release, textAt } from './made-files.ts';

/** The rows of a CSV as another library reads them: texts, nothing guessed. */
function rowsOf(path: string, separator: string): Record<string, string>[] {
  const book = read(textAt(path).replace(/^\uFEFF/, ''), {
    type: 'string',
    raw: true,
    FS: separator,
  });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  return sheet ? utils.sheet_to_json(sheet, { defval: '', raw: false }) : [];
}

describe('the canonical CSV', () => {
  it('holds every figure once, as its cell stands in data/', () => {
    const rows = rowsOf('figures.csv', ',');
    const said = new Map(rows.map((row) => [row['id'], row]));
    expect(rows).toHaveLength(release.dataset.figures.size);
    for (const { id, raw, value } of release.dataset.figures.values()) {
      const row = said.get(id);
      const marks = { exact: '', more: '>', less: '<', about: '~', nearly: '<~' };
      const cell = isClass(value) ? row?.['class'] : `${marks[value.mark]}${row?.['value'] ?? ''}`;
      expect([id, cell]).toEqual([id, raw]);
    }
  });

  it('of a year and table is its file in data/', () => {
    const own = record.find(({ file }) => file === '2018/scores.csv');
    expect(textAt('2018/scores-2018.csv')).toBe(new TextDecoder().decode(own?.bytes));
  });

  it('of a unit holds its figures of all years, the year in a column', () => {
    const rows = rowsOf('don-vi/doi-che.csv', ',');
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['doi-che']));
    expect(new Set(rows.map(({ year }) => year))).toEqual(new Set(['2018', '2019']));
  });

  it('names the edition of a sealed year, and none of a draft', () => {
    const rows = rowsOf('figures.csv', ',');
    const editions = rows.map(({ year = '', edition = '' }) => `${year} ${edition}`);
    expect(new Set(editions)).toEqual(new Set(['2018 2018-1', '2019 ']));
  });

  it('says where a source does not add up or is contradicted', () => {
    const faulty = [...release.dataset.figures.keys()].filter(
      (id) => release.flagsOf(id).doesNotAddUp,
    );
    const flagged = rowsOf('figures.csv', ',').filter((row) => row['does_not_add_up'] === 'yes');
    expect(flagged.map(({ id }) => id).sort()).toEqual(faulty.sort());
  });

  it('begins with no mark, ends lines with LF, and is NFC', () => {
    for (const { path, form } of files.filter((file) => file.form === 'csv')) {
      const text = textAt(path);
      expect([form, path, text.startsWith('\uFEFF'), text.includes('\r'), text]).toEqual([
        form,
        path,
        false,
        false,
        text.normalize('NFC'),
      ]);
    }
  });
});

describe('the CSV for Excel under Vietnamese settings', () => {
  it('begins with the mark of UTF-8, has semicolons, and headings in Vietnamese', () => {
    const [header] = textAt('2019/scores-2019-excel.csv').split('\r\n');
    expect(header?.startsWith('\uFEFFĐơn vị;Đơn vị (mã);Kỳ;')).toBe(true);
  });

  it('writes a decimal comma, a bound as words and a class as pages do', () => {
    const [first] = rowsOf('2019/scores-2019-excel.csv', ';').filter(
      (row) => row['Đơn vị (mã)'] === 'doi-che',
    );
    expect(first).toMatchObject({ Điểm: '74,5', 'Xếp loại': 'khá', Kỳ: 'năm 2019' });
    const bounds = rowsOf('2019/cases-2019-excel.csv', ';').map((row) => row['Tổng số hồ sơ']);
    expect(bounds).toContain('hơn 300');
    expect(CLASSES).not.toContain('khá');
  });

  it('has no code of a moment, which begins with a sign', () => {
    expect(textAt('2019/procedures-2019.csv')).toContain('@2019-12-31');
    expect(textAt('2019/procedures-2019-excel.csv')).not.toContain('@');
    expect(textAt('2019/procedures-2019-excel.csv')).toContain('ngày 31/12/2019');
  });
});

it('no cell of any CSV begins as a formula does, but moments and differences of the canonical one', () => {
  for (const { path, form } of files) {
    if (form !== 'csv' && form !== 'excel-csv') continue;
    const cells = rowsOf(path, form === 'csv' ? ',' : ';').flatMap((row) => Object.values(row));
    const tempting = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect([path, tempting.filter((cell) => !/^(?:@[\d-]+|-[\d.,]+)$/.test(cell))]).toEqual([
      path,
      [],
    ]);
  }
});

it('every file is named once, in both rooms', () => {
  const names = files.map(({ room, path }) => `${room} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(fileAt('figures.csv').mediaType).toBe('text/csv');
});
