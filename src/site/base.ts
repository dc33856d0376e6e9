import { readCsv } from '../data/csv/csv.ts';
import { readFolder } from '../data/folder.ts';
import { baseOf } from './addresses.ts';

/** The path that the site is served under, from the address in site.csv: the bundler needs it before data is read. */
export function readBase(folder: string): string {
  const file = readFolder(folder).find((known) => known.file === 'site.csv');
  const reading = file && readCsv(file);
  // What is wrong with the file is said, with its line, when all data is read.
  if (!reading?.ok) return '/';
  const { header, rows } = reading.table;
  const cell = (row: (typeof rows)[number], name: string) => row.cells[header.indexOf(name)];
  const row = rows.find((one) => cell(one, 'key') === 'address');
  return baseOf((row && cell(row, 'vi')) ?? '');
}
