import { expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv/csv.ts';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { unitNameReader } from '../../src/import/cells/unit-names.ts';
import { interpret } from '../../src/import/interpret.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { parsePeriod, type Period } from '../../src/data/period.ts';
import { PROVINCE, xlsx } from './workbooks.ts';

/** Made-up codes: one was of a district before a day, and is of another unit after it. */
const CODES = `unit,scheme,code,valid_from,valid_to,source
an-minh,gso,009,,,kg-q2-2020
an-bien,gso,008,,2020-06-30,kg-q2-2020
an-minh,dvcqg,T01.9,,,kg-q2-2020
ha-tien,gso,008,2020-07-01,,kg-q2-2020
`;

const bytes = (text: string) => new TextEncoder().encode(text);

function withCodes(): Dataset {
  const reading = readDataset([
    ...readFolder(PROVINCE),
    { file: 'unit-codes.csv', bytes: bytes(CODES) },
  ]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.dataset;
}

const dataset = withCodes();

function period(words: string): Period {
  const reading = parsePeriod(words);
  if (!reading.ok) throw new Error(words);
  return reading.period;
}

it('a list of others is joined by its codes, each as it was valid in the period', () => {
  const list = readCsv({ file: 'dan-so.csv', bytes: bytes('code,people\n009,5\n008,7\n777,1\n') });
  if (!list.ok) throw new Error('unreadable');
  const joined = (when: string) =>
    list.table.rows.map(({ cells: [code = '', people] }) => {
      const unit = unitNameReader(dataset, period(when))(code);
      return [unit.kind === 'one' ? unit.id : null, people];
    });
  expect(joined('2019')).toEqual([
    ['an-minh', '5'],
    ['an-bien', '7'],
    [null, '1'],
  ]);
  expect(joined('2021')[1]).toEqual(['ha-tien', '7']);
  // Without a period the code may be of either.
  expect(unitNameReader(dataset, null)('008')).toEqual({
    kind: 'perhaps',
    ids: ['an-bien', 'ha-tien'],
  });
});

it('a workbook may name units by the codes of the portal', () => {
  const book = readWorkbook({
    name: 'a.xlsx',
    bytes: xlsx({
      rows: [
        ['Đơn vị', 'Tổng số hồ sơ'],
        ['T01.9', 120],
        ['Huyện An Biên', 80],
      ],
    }),
  });
  if (!book.ok) throw new Error(book.fault.kind);
  const answers = new Map([
    ['period', '2019'],
    ['source', 'kg-q2-2020'],
  ]);
  const { understood, questions } = interpret(book.sheets, dataset, { answers });
  expect(questions).toEqual([]);
  expect(understood?.imported.map(({ cells }) => cells['unit'])).toEqual(['an-minh', 'an-bien']);
});

it('asks whether a column that was left out names the units, where no other does', () => {
  const book = readWorkbook({
    name: 'a.xlsx',
    bytes: xlsx({
      rows: [
        ['Mã định danh', 'Tổng số hồ sơ', 'Đã giải quyết'],
        ['T01.9', 120, 100],
      ],
    }),
  });
  if (!book.ok) throw new Error(book.fault.kind);
  const read = (...more: [string, string][]) => {
    const answers = new Map([['period', '2019'], ['source', 'kg-q2-2020'], ...more]);
    return interpret(book.sheets, dataset, { answers });
  };
  expect(read().questions).toMatchObject([{ id: 'column:A1', choices: [{ value: 'unit' }, {}] }]);
  const { understood, questions } = read(['column:A1', 'unit']);
  expect([questions, understood?.imported[0]?.cells['unit']]).toEqual([[], 'an-minh']);
});
