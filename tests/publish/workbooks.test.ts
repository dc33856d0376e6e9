import { read, utils, type WorkBook } from '@e965/xlsx';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { isClass } from '../../src/data/figures.ts';
import { fileAt, release, unpacked } from './made-files.ts';

const scores = release.dataset.statements.filter(
  ({ table, file }) => table === 'scores' && file.startsWith('2019/'),
);

function book(path: string): WorkBook {
  return read(fileAt(path).content, { type: 'array', cellFormula: true });
}

function rowsOf({ Sheets }: WorkBook, name: string): Record<string, unknown>[] {
  const sheet = Sheets[name];
  return sheet ? utils.sheet_to_json(sheet, { defval: null, raw: true }) : [];
}

function xml(path: string, part: string): string {
  return new TextDecoder().decode(unpacked(fileAt(path)).get(part));
}

describe.each(['2019/so-lieu-2019.xlsx', '2019/so-lieu-2019.ods'])('%s', (path) => {
  const workbook = book(path);

  it('begins with what must be read first', () => {
    expect(workbook.SheetNames[0]).toBe('Đọc trước');
    const words = utils.sheet_to_csv(workbook.Sheets['Đọc trước'] ?? {});
    for (const said of ['Cách đọc', 'Trích dẫn', 'CC BY 4.0', 'Định nghĩa', 'Bản nháp'])
      expect(words).toContain(said);
  });

  it('holds the figures as numbers that can be added up', () => {
    const rows = rowsOf(workbook, 'Điểm và xếp loại đơn vị');
    const stated = scores.map(({ unit, figures }) => {
      const value = figures.get('score')?.value;
      return [unit, value && !isClass(value) ? value.value : null];
    });
    expect(rows.map((row) => [row['Đơn vị (mã)'], row['Điểm']])).toEqual(stated);
  });

  it('keeps a bound as words, so that nobody adds it up', () => {
    const totals = rowsOf(workbook, 'Hồ sơ').map((row) => row['Tổng số hồ sơ']);
    expect(totals).toEqual([1000, 'hơn 300', 120]);
  });

  it('has no formula', () => {
    const cells = Object.values(workbook.Sheets).flatMap((sheet) =>
      Object.entries(sheet).filter(([at, cell]) => !at.startsWith('!') && 'f' in Object(cell)),
    );
    expect(cells).toEqual([]);
  });
});

describe('the headings of a table stay in sight', () => {
  it('in Excel', () => {
    const $ = load(xml('2019/so-lieu-2019.xlsx', 'xl/worksheets/sheet2.xml'), { xml: true });
    expect($('pane').attr()).toMatchObject({ ySplit: '1', state: 'frozen' });
  });

  it('in LibreOffice', () => {
    const $ = load(xml('2019/so-lieu-2019.ods', 'settings.xml'), { xml: true });
    const split = $('[config\\:name="Hồ sơ"] [config\\:name="VerticalSplitPosition"]');
    expect(split.text()).toBe('1');
  });
});

it('all years are in one workbook, with the registers', () => {
  const { SheetNames } = book('so-lieu.xlsx');
  expect(SheetNames).toEqual(expect.arrayContaining(['Đọc trước', 'Đơn vị', 'Nguồn', 'Hồ sơ']));
});
