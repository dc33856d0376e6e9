import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import type { Table } from '../data/table.ts';
import { TABLES } from '../data/tables.ts';
import { latestOf, sealedFiles, yearFiles, type Edition } from './ledger.ts';

/**
 * The files of data/ as readers have them: the registers, and of each year its
 * latest edition. `instead` is a year that is shown as it stands now.
 */
export function publishedFiles(
  editions: readonly Edition[],
  files: readonly RawFile[],
  instead?: number,
): RawFile[] {
  const registers = files.filter(({ file }) => !file.includes('/'));
  const years = [...latestOf(editions)]
    .filter(([year]) => year !== instead)
    .flatMap(([year, { id }]) => placed(year, sealedFiles(id, files).flatMap(asTable)));
  const now = instead === undefined ? [] : placed(instead, yearFiles(instead, files));
  return [...registers, ...years, ...now];
}

function placed(year: number, files: readonly RawFile[]): RawFile[] {
  return files.map(({ file, bytes }) => ({ file: `${String(year)}/${file}`, bytes }));
}

/** A sealed table with the columns that tables have today: one sealed long ago may lack some. */
function asTable(file: RawFile): RawFile[] {
  const table = Object.values<Table>(TABLES).find(
    ({ name, place }) => place === 'yearly' && file.file === `${name}.csv`,
  );
  const csv = readCsv(file);
  if (!table || !csv.ok) return [];
  const { header, rows } = csv.table;
  const columns = Object.keys(table.columns);
  const text = writeCsv(
    columns,
    rows.map(({ cells }) => columns.map((column) => cells[header.indexOf(column)] ?? '')),
  );
  return [{ file: file.file, bytes: new TextEncoder().encode(text) }];
}
