import { readCsv, writeCsv } from '../data/csv/csv.ts';
import type { Issue } from '../data/issue.ts';
import { parsePeriod, yearOf } from '../data/period.ts';
import type { Table } from '../data/table.ts';
import { isUnfilled } from '../data/unfilled.ts';
import type { ImportedRow } from './statements.ts';

/** A file as it would stand after the import, and how that differs from now. */
export interface Merged {
  /** "2020/cases.csv" */
  file: string;
  text: string;
  added: number;
  unchanged: number;
  changes: CellChange[];
  /** Line in the new file → row of the sheet, from 0. */
  origins: ReadonlyMap<number, number>;
}

/** One cell of a row that stands already and says something else. */
export interface CellChange {
  key: string;
  column: string;
  from: string;
  to: string;
}

/** The files that rows belong to: each in the folder of the year in which its period ends. */
export function byFile(
  table: Table,
  rows: readonly ImportedRow[],
  year: string,
): Map<string, ImportedRow[]> {
  return Map.groupBy(rows, ({ cells }) => `${yearIn(cells) || year}/${table.name}.csv`);
}

/** The year a row's own dates put it in; empty where it has none. */
export function yearIn(cells: ImportedRow['cells']): string {
  const period = parsePeriod(cells['period'] ?? '');
  if (period.ok) return String(yearOf(period.period));
  return ((cells['to'] ?? '') || (cells['from'] ?? '')).slice(0, 4);
}

interface Line {
  cells: string[];
  row: number | null;
}

/**
 * Rows are told apart by their key. Those of other keys stay as they are, in their
 * order; so do cells of columns of which the workbook says nothing.
 */
export function merge(
  table: Table,
  file: string,
  existing: Uint8Array | null,
  rows: readonly ImportedRow[],
): { ok: true; merged: Merged } | { ok: false; issues: Issue[] } {
  const columns = Object.keys(table.columns);
  const before = existing ? readCsv({ file, bytes: existing }) : null;
  if (before?.ok === false) return before;
  const header = before?.table.header ?? columns;
  const lines = (before?.table.rows ?? [])
    .map(({ cells }): Line => {
      return { cells: columns.map((name) => cells[header.indexOf(name)] ?? ''), row: null };
    })
    .filter(({ cells }) => !isTakenOver(table, cells, rows));
  const keyOf = ({ cells }: Line) => table.key.map((name) => cells[columns.indexOf(name)] ?? '');
  const changes: CellChange[] = [];
  let added = 0;
  let unchanged = 0;
  for (const { row, cells } of rows) {
    const fresh: Line = { cells: columns.map((name) => cells[name] ?? ''), row };
    const key = keyOf(fresh);
    const old = lines.find((line) => line.row === null && same(keyOf(line), key));
    if (old) {
      const own = columns.flatMap((column, at): CellChange[] => {
        const [from = '', to = cells[column] ?? from] = [old.cells[at], cells[column]];
        return from === to ? [] : [{ key: key.filter(Boolean).join(' · '), column, from, to }];
      });
      changes.push(...own);
      if (own.length === 0) unchanged += 1;
      old.row = row;
      old.cells = columns.map((column, at) => cells[column] ?? old.cells[at] ?? '');
    } else {
      const after = lines.findIndex((line) => compare(keyOf(line), key) > 0);
      lines.splice(after === -1 ? lines.length : after, 0, fresh);
      added += 1;
    }
  }
  const text = writeCsv(
    columns,
    lines.map((line) => line.cells),
  );
  return { ok: true, merged: { file, text, added, unchanged, changes, origins: originsOf(lines) } };
}

/** A row that a template laid out gives way to what is now said of its unit and period. */
function isTakenOver(
  table: Table,
  cells: readonly string[],
  rows: readonly ImportedRow[],
): boolean {
  const named = Object.fromEntries(
    Object.keys(table.columns).map((name, at) => [name, cells[at] ?? '']),
  );
  const said = rows.some(({ cells: fresh }) =>
    ['unit', 'period'].every((name) => fresh[name] === named[name]),
  );
  return said && isUnfilled(table, named);
}

function originsOf(lines: readonly Line[]): Map<number, number> {
  const origins = new Map<number, number>();
  let at = 2;
  for (const { cells, row } of lines) {
    if (row !== null) origins.set(at, row);
    at += 1 + cells.join('').split('\n').length - 1;
  }
  return origins;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.every((part, at) => part === b[at]);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
