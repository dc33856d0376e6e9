import type { Table } from '../../src/data/table.ts';

/** One CSV file before it is written. */
export interface Sheet {
  table: Table;
  /** Null for a register. */
  year: number | null;
  rows: Cells[];
}

export type Cells = Record<string, string | number | undefined>;

/** The cells of a row of one table: no column that the table does not have. */
export type CellsOf<T extends Table> = Partial<
  Record<keyof T['columns'] & string, string | number>
>;

export function sheet<T extends Table>(
  table: T,
  year: number | null,
  rows: readonly CellsOf<T>[],
): Sheet {
  return { table, year, rows: rows.map((row): Cells => ({ ...row })) };
}

export function pathOf({ table, year }: Sheet): string {
  return year === null ? `${table.name}.csv` : `${String(year)}/${table.name}.csv`;
}

/** The columns as the table has them, the rows in the order of their key. */
export function toCsv({ table, rows }: Sheet): string {
  const columns = Object.keys(table.columns);
  const key = (row: Cells) => table.key.map((column) => String(row[column] ?? '')).join('\n');
  const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = sorted.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: string | number | undefined): string {
  const text = String(cell ?? '').normalize('NFC');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
