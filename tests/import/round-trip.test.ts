import { expect, it } from 'vitest';
import { readCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { columnLetter } from '../../src/data/issue.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { columnMeta, type Table } from '../../src/data/table.ts';
import { STATEMENT_TABLES, TABLES } from '../../src/data/tables.ts';
import { interpret } from '../../src/import/interpret.ts';
import { plan } from '../../src/import/plan.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { sound } from '../data/fixture.ts';
import { ods, xls, xlsx, type Layout } from './workbooks.ts';

const files = sound();
const reading = readDataset(files);
if (!reading.ok) throw new Error('the sound province has issues');
const { dataset } = reading;
const tables: readonly Table[] = [...STATEMENT_TABLES, TABLES.inspections, TABLES.findings];
const cases = files.flatMap((file): [string, RawFile, Table][] => {
  const table = tables.find(({ name }) => file.file.endsWith(`/${name}.csv`));
  return table && /^\d{4}\//.test(file.file) ? [[file.file, file, table]] : [];
});

/** The CSV as someone's workbook: numbers as numbers with the decimals printed, all else as text. */
function asWorkbook(file: RawFile, table: Table): Layout {
  const reading = readCsv(file);
  if (!reading.ok) throw new Error(`${file.file} has issues`);
  const { header, rows } = reading.table;
  const isNumber = (cell: string, at: number) =>
    columnMeta(table, header[at] ?? '').role === 'measure' && /^[\d.]+$/.test(cell);
  const decimals = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, at): [string, object][] => {
      const [, fraction = ''] = cell.split('.');
      const numFmt = `0.${'0'.repeat(fraction.length)}`;
      if (!isNumber(cell, at) || fraction === '') return [];
      return [[`${columnLetter(at)}${row + 2}`, { v: Number(cell), z: numFmt }]];
    }),
  );
  return {
    rows: [
      header,
      ...rows.map(({ cells }) =>
        cells.map((cell, at) => (isNumber(cell, at) ? Number(cell) : cell)),
      ),
    ],
    cells: Object.fromEntries(decimals),
  };
}

/** Each row as its filled cells: a file of an earlier year may lack columns that a new one has, empty. */
function filledCells(file: string, text: string): Record<string, string>[] {
  const reading = readCsv({ file, bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(`${file} has issues`);
  const { header, rows } = reading.table;
  return rows.map(({ cells }) =>
    Object.fromEntries(header.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : []))),
  );
}

function importedInto(others: RawFile[], name: string, bytes: Uint8Array) {
  const book = readWorkbook({ name, bytes });
  if (!book.ok) throw new Error(book.fault.kind);
  const { understood, questions, faults } = interpret(book.sheets, dataset, { answers: new Map() });
  expect([questions, faults]).toEqual([[], []]);
  if (!understood) throw new Error('nothing understood');
  return plan(understood, others, false);
}

it.each(cases)('%s comes back from .xlsx, .ods and .xls as it was', (name, file, table) => {
  const layout = asWorkbook(file, table);
  const others = files.filter((other) => other !== file && !other.file.startsWith('editions'));
  for (const [kind, bytes] of [
    ['a.xlsx', xlsx(layout)],
    ['a.ods', ods(layout)],
    ['a.xls', xls(layout)],
  ] as const) {
    const made = importedInto(others, kind, bytes);
    const [merged] = made.kind === 'write' ? made.merged : [];
    expect(merged?.file, JSON.stringify(made)).toBe(name);
    expect(merged && filledCells(merged.file, merged.text)).toEqual(
      filledCells(file.file, new TextDecoder().decode(file.bytes)),
    );
  }
});

it.each(cases)('%s imported over itself changes nothing', (_name, file, table) => {
  const made = importedInto(files, 'a.xlsx', xlsx(asWorkbook(file, table)));
  expect(made.kind).toBe('nothing-new');
});
