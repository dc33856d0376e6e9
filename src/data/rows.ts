import * as z from 'zod';
import { duplicateColumn } from './checks/table/duplicate-column.ts';
import { extraColumn } from './checks/table/extra-column.ts';
import { headerAgain, headerBelow } from './checks/table/header-line.ts';
import { missingColumn } from './checks/table/missing-column.ts';
import { mixedHeader, mixedRows } from './checks/table/mixed-separators.ts';
import { problemColumn } from './checks/table/problem-column.ts';
import { rowInQuotes } from './checks/table/row-in-quotes.ts';
import { raggedRow } from './checks/table/ragged-row.ts';
import type { RawRow, RawTable } from './csv/csv.ts';
import { columnPlace, type ColumnPlace, type Fault, type Issue } from './issue.ts';
import { asOneHabit } from './one-habit.ts';
import { yearOfFile } from './table-file.ts';
import { columnMeta, requiredColumns, type Row, type Table } from './table.ts';
import { isUnfilled } from './unfilled.ts';

/** A trusted row and where it stands. */
export interface Located<R> {
  values: R;
  file: string;
  line: number;
  /** The cells as they stand, by column name. */
  raw: Readonly<Record<string, string>>;
  /** Where each column stands in this file, for messages. */
  places: Readonly<Record<string, ColumnPlace>>;
}

export interface RowsReading<R> {
  rows: Located<R>[];
  /** Lines that a template laid out and nobody has filled in. */
  unfilled: number[];
  issues: Issue[];
}

/** Cells → typed rows. Rows with a fault are left out and reported. */
export function readRows<T extends Table>(raw: RawTable, table: T): RowsReading<Row<T>> {
  const expected = Object.keys(table.columns);
  const shape = headerIssues(raw, table);
  if (shape.length > 0)
    return { rows: [], unfilled: [], issues: [...problemColumn(raw), ...shape] };
  const misshapen = misshapenRows(raw, new Set(expected));
  const misshapenLines = new Set(misshapen.map((issue) => issue.line));
  const schema = schemaOf(table);
  const absent = expected.filter((name) => !raw.header.includes(name));
  const blanks = Object.fromEntries(absent.map((name) => [name, '']));
  const places = Object.fromEntries(
    expected
      .filter((name) => !absent.includes(name))
      .map((name) => [name, columnPlace(name, raw.header.indexOf(name))]),
  );
  const rows: Located<Row<T>>[] = [];
  const unfilled: number[] = [];
  const issues = [...problemColumn(raw), ...misshapen];
  for (const row of raw.rows) {
    if (misshapenLines.has(row.line)) continue;
    const cells = { ...blanks, ...byName(raw.header, row) };
    if (isUnfilled(table, cells)) {
      unfilled.push(row.line);
      continue;
    }
    const parsed = schema.safeParse(cells);
    if (parsed.success) {
      const values = parsed.data as Row<T>;
      rows.push({ values, file: raw.file, line: row.line, raw: cells, places });
    } else {
      issues.push(...parsed.error.issues.map((found) => cellIssue(found, raw, row, cells, places)));
    }
  }
  return { rows, unfilled, issues: asOneHabit(issues) };
}

function headerIssues(raw: RawTable, table: Table): Issue[] {
  const quoted = rowInQuotes(raw).filter(({ line }) => line === raw.headerLine);
  if (quoted.length > 0) return quoted;
  const names = Object.keys(table.columns);
  const below = headerBelow(raw, new Set(names));
  if (below.length > 0) return below;
  const mixed = mixedHeader(raw);
  if (mixed.length > 0) return mixed;
  const expected = new Map(names.map((name) => [name, columnMeta(table, name).label]));
  const extra = extraColumn(raw, expected);
  const mistyped = extra.map(({ fault }) => fault.code === 'extra-column' && fault.nearest);
  // A mistyped name is one fault: the column it was meant for is not missing as well.
  const missing = missingColumn(
    raw,
    requiredColumns(table, yearOfFile(raw.file)).filter((name) => !mistyped.includes(name)),
  );
  return [...missing, ...extra, ...duplicateColumn(raw)];
}

/** A row in quotation marks, with another separator or with names of columns is reported once, not a second time for its number of cells. */
function misshapenRows(raw: RawTable, names: ReadonlySet<string>): Issue[] {
  const found: Issue[] = [];
  for (const check of [
    rowInQuotes,
    mixedRows,
    (rows: RawTable) => headerAgain(rows, names),
    raggedRow,
  ]) {
    const lines = new Set(found.map(({ line }) => line));
    found.push(...check(raw).filter(({ line }) => !lines.has(line)));
  }
  return found;
}

const schemas = new WeakMap<Table, z.ZodObject>();

/** Zod prepares a schema at its first use; a table has one file for each year. */
function schemaOf(table: Table): z.ZodObject {
  const schema = schemas.get(table) ?? z.object(table.columns);
  schemas.set(table, schema);
  return schema;
}

function byName(header: string[], row: RawRow): Record<string, string> {
  return Object.fromEntries(
    header.flatMap((name, index) => (name === '' ? [] : [[name, row.cells[index] ?? '']])),
  );
}

function cellIssue(
  found: z.core.$ZodIssue,
  raw: RawTable,
  row: RawRow,
  cells: Record<string, string>,
  places: Record<string, ColumnPlace>,
): Issue {
  const name = String(found.path[0]);
  const fault =
    found.code === 'custom' ? (found.params?.['fault'] as Fault | undefined) : undefined;
  if (!fault) throw new Error(`column ${name} of ${raw.file} refused a cell without a fault`);
  return {
    fault,
    file: raw.file,
    line: row.line,
    column: places[name] ?? null,
    found: cells[name] ?? '',
  };
}
