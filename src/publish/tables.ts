import type { AnyRow } from '../data/draft.ts';
import { dictionary, dictionaryOf } from '../data/dictionary.ts';
import type { Register } from '../data/issue.ts';
import type { Table } from '../data/table.ts';
import { columnsOf } from './columns.ts';
import { yearOfFile } from '../data/table-file.ts';
import { INDICATORS, TABLES } from '../data/tables.ts';
import { namedRows } from '../editions/named-rows.ts';
import type { Release } from './release.ts';

/** A table as it goes out: its definition, and its rows in an order that does not depend on how they were typed. */
export interface PublishedTable {
  table: Table;
  rows: readonly Cells[];
}

/** The cells of a row by column, as they stand in data/; blank where a source says nothing. */
export type Cells = Readonly<Record<string, string>>;

/** The table and the column in which the ids of each register stand. */
export const REGISTERS: Record<Register, { table: string; column: string }> = {
  units: { table: 'units', column: 'id' },
  sources: { table: 'sources', column: 'id' },
  fields: { table: 'fields', column: 'id' },
  areas: { table: 'areas', column: 'id' },
  indices: { table: 'indices', column: 'id' },
  norms: { table: 'norms', column: 'id' },
  inspections: { table: 'inspections', column: 'id' },
  findings: { table: 'findings', column: 'id' },
  'known-documents': { table: 'known-documents', column: 'id' },
  indicators: { table: dictionary.name, column: 'indicator' },
  figures: { table: 'figures', column: 'id' },
};

/** The registers and the dictionary of indicators: what the other tables name by id. How this site is set up is none of them. */
export function registersOf({ dataset }: Release): PublishedTable[] {
  const registers = dataset.tables
    .filter(({ table, rows }) => isRegister(table) && rows.length > 0)
    .map(({ table, rows }) => published(table, rows));
  return [...registers, indicators()];
}

/** The rows of registers that it takes to read a year alone: those an edition of it holds. */
export function registersOfYear({ files }: Release, year: number): PublishedTable[] {
  return namedRows(year, files).flatMap(({ file, header, rows }) => {
    const table = [...Object.values<Table>(TABLES), dictionary].find(
      ({ name }) => file === `${name}.csv`,
    );
    if (!table || table.name === TABLES.site.name || rows.length === 0) return [];
    const located = rows.map(({ line, cells }) => ({
      file,
      line,
      raw: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
    }));
    return [published(table, located)];
  });
}

/** The tables of a year, or of all years under each other; only those that have rows. */
export function yearlyOf({ dataset }: Release, year: number | null): PublishedTable[] {
  return dataset.tables
    .filter(({ table }) => table.place === 'yearly')
    .map(({ table, rows }) => ({
      table,
      rows: rows.filter(({ file }) => year === null || yearOfFile(file) === year),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => published(table, rows));
}

function isRegister({ name, place }: Table): boolean {
  return place === 'register' && name !== TABLES.site.name;
}

function indicators(): PublishedTable {
  const { header, rows } = dictionaryOf(new Set<string>(INDICATORS.map(({ id }) => id)));
  return {
    table: dictionary,
    rows: rows.map(({ cells }) =>
      Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
    ),
  };
}

/** A row, as far as it is needed to publish it. */
type Row = Pick<AnyRow, 'raw' | 'file' | 'line'>;

function published(table: Table, rows: readonly Row[]): PublishedTable {
  const sorted = rows
    .map((row) => ({ row, key: sortKey(table, row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { table, rows: sorted.map(({ row }) => cellsOf(table, row)) };
}

/**
 * The ledger of editions keeps the order of its lines, because each line proves the one before; other tables are
 * sorted by their key.
 */
function sortKey({ name, key }: Table, { raw, file, line }: Row): string {
  if (name === TABLES.editions.name) return String(line).padStart(6, '0');
  return [yearOfFile(file) ?? '', ...key.map((column) => raw[column] ?? '')].join('\u0000');
}

/** The cells of a row, in the order of the columns. Several ids in one cell are always joined in the same way. */
function cellsOf(table: Table, { raw }: Row): Cells {
  return Object.fromEntries(
    columnsOf(table).map(({ name, isList }) => {
      const cell = raw[name] ?? '';
      return [name, isList ? listOf(cell).join(LIST_SEPARATOR) : cell];
    }),
  );
}

export const LIST_SEPARATOR = ' | ';

export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((part) => part.trim());
}
