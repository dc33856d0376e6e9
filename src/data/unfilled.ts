import { measures, type Table } from './table.ts';
import { isStatementTable } from './tables.ts';

/** Rows of one file that a template laid out and nobody has filled in yet. */
export interface Unfilled {
  file: string;
  lines: readonly number[];
}

/**
 * A unit and a period, but no figure and no source: the row says nothing, so it
 * is neither a fault nor published. A source alone is a statement begun.
 */
export function isUnfilled(table: Table, cells: Readonly<Record<string, string>>): boolean {
  if (!isStatementTable(table)) return false;
  const silent = ['source', 'note_vi', 'note_en', ...measures(table).map(([name]) => name)];
  return silent.every((column) => (cells[column] ?? '') === '');
}
