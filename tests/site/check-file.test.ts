import { expect, it } from 'vitest';
import { readFolder } from '../../src/data/folder.ts';
import { requiredColumns } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { checkFile } from '../../src/site/pages/check-file/checking/check-file.ts';
import { PROVINCE, xlsx } from '../import/workbooks.ts';

const registers = readFolder(PROVINCE);

/** What the page says of a file, in Vietnamese unless a test is about English. */
function checked(
  name: string,
  bytes: Uint8Array,
  answers: Record<string, string> = {},
  language: 'vi' | 'en' = 'vi',
) {
  return checkFile({ name, bytes, registers, language, answers: new Map(Object.entries(answers)) });
}

const COLUMNS = requiredColumns(TABLES.cases, 2020);

/** A CSV of the table of cases with one row. */
function cases(cells: Readonly<Record<string, string>>): Uint8Array {
  const row = COLUMNS.map((column) => cells[column] ?? '');
  return new TextEncoder().encode(`${COLUMNS.join()}\n${row.join()}\n`);
}

const ROW = { unit: 'an-minh', period: '2020-Q2', source: 'kg-q2-2020' };

it('checks a CSV of one of our tables as that table, under whatever name', () => {
  const bytes = cases({ ...ROW, unit: 'an-min', total: '12' });
  for (const name of ['cases.csv', 'cases (1).csv', 'bao-cao.csv']) {
    const { verdict, faults } = checked(name, bytes);
    expect(verdict).toBe('Đọc như bảng “Hồ sơ” (2020/cases.csv): 1 lỗi.');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.where).toBe('dòng 2, cột unit (A)');
    expect(faults[0]?.remedy).toContain('an-minh');
  }
});

it('asks of a sound table what check would ask, in the language of the page', () => {
  const bytes = cases({ ...ROW, total: '900', resolved: '900', late: '950' });
  const { faults, doubts } = checked('cases.csv', bytes, {}, 'en');
  expect(faults).toEqual([]);
  expect(doubts[0]?.said).toMatch(/\(950\) is more than .* \(900\)/);
});

const BOOK = xlsx({
  rows: [
    ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
    ['Huyện An Minh', 100, 3],
    ['Xã không ai biết', 200, 4],
  ],
});

it('asks of a workbook what import would ask, never for a source, and checks the cells once it is answered', () => {
  const first = checked('a.xlsx', BOOK);
  const ids = first.questions.map(({ id }) => id);
  expect(ids).toContain('period');
  expect(ids).not.toContain('source');
  const second = checked('a.xlsx', BOOK, { period: '2020-Q2', 'unit:A3': 'skip' });
  expect(second).toMatchObject({ questions: [], faults: [] });
  expect(second.verdict).toBe('Đọc được 1 dòng số liệu: không thấy lỗi.');
  const wrong = checked('a.xlsx', BOOK, { period: '2020-Q9', 'unit:A3': 'skip' });
  expect(wrong.faults).toHaveLength(1);
});

it('says why a file cannot be read', () => {
  const { verdict, faults } = checked('a.pdf', new TextEncoder().encode('%PDF-1.7'));
  expect(verdict).toContain('a.pdf');
  expect(faults).toEqual([]);
});
