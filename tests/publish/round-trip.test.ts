import { expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { interpret } from '../../src/import/interpret.ts';
import { plan } from '../../src/import/plan.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { yearOfFile } from '../../src/data/table-file.ts';
import { sound } from '../data/fixture.ts';
import { fileAt, files, textAt } from './made-files.ts';

const province = sound();
const downloads = files.flatMap(({ path, form, subject }) =>
  subject.kind === 'year-table' && form === 'csv' && subject.table !== 'figures'
    ? [{ path, file: `${String(subject.year)}/${subject.table}.csv`, table: subject.table }]
    : [],
);

/** Imports a download into a data folder that lacks what it holds. */
function imported(path: string, file: string, table: string) {
  const others = province.filter((own) => own.file !== file);
  const reading = readDataset(province);
  if (!reading.ok) throw new Error('the sound province has issues');
  const book = readWorkbook({ name: 'a.csv', bytes: fileAt(path).content });
  if (!book.ok) throw new Error(book.fault.kind);
  const answers = new Map([['table', table]]);
  const { understood, questions, faults } = interpret(book.sheets, reading.dataset, { answers });
  expect([questions, faults]).toEqual([[], []]);
  if (!understood) throw new Error('nothing understood');
  return plan(understood, others, false);
}

it('every yearly table is among the downloads', () => {
  const tables = province.filter(({ file }) => yearOfFile(file) !== null).map(({ file }) => file);
  expect(downloads.map(({ file }) => file).sort()).toEqual(tables.sort());
});

it.each(downloads)('$path, imported, is the same CSV', ({ path, file, table }) => {
  const made = imported(path, file, table);
  const [merged] = made.kind === 'write' ? made.merged : [];
  expect([made.kind, merged?.file]).toEqual(['write', file]);
  expect(merged?.text).toBe(textAt(path));
});
