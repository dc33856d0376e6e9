import type { Issue } from './issue.ts';
import type { Located } from './rows.ts';
import type { Row, Table } from './table.ts';
import { isStatementTable, TABLES, type StatementTable } from './tables.ts';

export type TableKey = keyof typeof TABLES;

/** All rows that could be read, before anyone has checked that they fit together. */
export type Draft = { [K in TableKey]: Located<Row<(typeof TABLES)[K]>>[] };

/** Any row, where only places and raw cells matter. */
export type AnyRow = Located<Record<string, unknown>>;

/** A rule about the data as a whole: finds all its faults, never throws. */
export type DraftCheck = (draft: Draft) => Issue[];

export interface TableRows {
  table: Table;
  rows: readonly AnyRow[];
}

/** Every table with its rows, for rules that hold for all of them. */
export function tablesOf(draft: Draft): TableRows[] {
  return (Object.keys(TABLES) as TableKey[]).map((key) => ({
    table: TABLES[key],
    rows: draft[key],
  }));
}

/** The tables whose rows say something of a unit in a period. */
export function statementTablesOf(
  draft: Draft,
): { table: StatementTable; rows: readonly AnyRow[] }[] {
  return tablesOf(draft).flatMap(({ table, rows }) =>
    isStatementTable(table) ? [{ table, rows }] : [],
  );
}

export function issueAt(row: AnyRow, column: string, fault: Issue['fault']): Issue {
  return {
    fault,
    file: row.file,
    line: row.line,
    column: row.places[column] ?? null,
    found: row.raw[column] ?? null,
  };
}
