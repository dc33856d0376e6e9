import { measures, type Table } from './table.ts';
import { isStatementTable } from './tables.ts';

/** Rows of one file that a template laid out and nobody has filled in yet. */
export interface Unfilled {
  file: string;
  lines: readonly number[];
}

/**
 * Whether a row has a unit and a period, but no figure and no source: a template laid it out and nobody has filled it
 * in. Such a row is no fault and is not published. A row with a source is a statement that was begun, so it is
 * checked.
 */
export function isUnfilled(table: Table, cells: Readonly<Record<string, string>>): boolean {
  if (!isStatementTable(table)) return false;
  const silent = ['source', 'note_vi', 'note_en', ...measures(table).map(([name]) => name)];
  return silent.every((column) => (cells[column] ?? '') === '');
}
