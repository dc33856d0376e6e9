import { readCsv, type RawFile } from './csv/csv.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** Registers that have their header and not one row: nothing of them is wrong, and nothing is known by them. */
export function emptyRegisters(files: readonly RawFile[]): string[] {
  const registers = Object.values<Table>(TABLES)
    .filter(({ place }) => place === 'register')
    .map(({ name }) => `${name}.csv`);
  return files
    .filter(({ file }) => registers.includes(file))
    .filter((file) => {
      const csv = readCsv(file);
      return csv.ok && csv.table.rows.length === 0;
    })
    .map(({ file }) => file);
}
