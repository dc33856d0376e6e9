import { readCsv, type RawFile } from '../data/csv/csv.ts';
import { idTail } from '../data/figures.ts';
import { columnPlace, type ColumnPlace } from '../data/issue.ts';
import { columnMeta, type Table } from '../data/table.ts';
import { isStatementTable, TABLES } from '../data/tables.ts';

/** One cell that does not say the same in two states of a year. */
export interface Change {
  /** Permanent: that of the figure, "cases.late.kien-giang.2019.src"; for words alike. */
  id: string;
  table: string;
  column: string;
  /** The cells that name the row. */
  key: Readonly<Record<string, string>>;
  /** True for a measure of a statement: what readers quote. */
  isFigure: boolean;
  /** What stood there and what stands there; null where there is no such cell. */
  old: string | null;
  now: string | null;
  /** Where it stands now, or stood. */
  file: string;
  line: number | null;
  place: ColumnPlace | null;
}

/** A row by what it is about, with the cells that are filled in. */
interface KeyedRow {
  key: Record<string, string>;
  cells: Map<string, string>;
  line: number;
  /** Where each column stands in the row's file. */
  places: ReadonlyMap<string, ColumnPlace>;
}

/**
 * The cells that differ between two states of one year's folder ("cases.csv" and
 * so on). The order of rows and columns, the way a file is written and columns
 * that did not exist yet change nothing.
 */
export function compareYear(old: readonly RawFile[], now: readonly RawFile[]): Change[] {
  return Object.values<Table>(TABLES)
    .filter(({ place }) => place === 'yearly')
    .flatMap((table) => {
      const before = keyedRows(table, old);
      const after = keyedRows(table, now);
      const ids = new Set([...before.keys(), ...after.keys()]);
      return [...ids].flatMap((id) => compareRow(table, id, before.get(id), after.get(id)));
    });
}

function compareRow(
  table: Table,
  id: string,
  before: KeyedRow | undefined,
  after: KeyedRow | undefined,
): Change[] {
  const row = after ?? before;
  if (!row) return [];
  return Object.keys(table.columns).flatMap((column): Change[] => {
    const old = before?.cells.get(column);
    const now = after?.cells.get(column);
    if (old === now) return [];
    return [
      {
        id: `${table.name}.${column}.${id}`,
        table: table.name,
        column,
        key: row.key,
        isFigure: isStatementTable(table) && columnMeta(table, column).role === 'measure',
        old: old ?? null,
        now: now ?? null,
        file: `${table.name}.csv`,
        line: after?.line ?? null,
        place: after?.places.get(column) ?? null,
      },
    ];
  });
}

/** The rows of a table, by the tail of the ids of their figures; blank cells are not there. */
function keyedRows(table: Table, files: readonly RawFile[]): Map<string, KeyedRow> {
  const file = files.find((known) => known.file === `${table.name}.csv`);
  const csv = file && readCsv(file);
  if (!csv?.ok) return new Map();
  const { header, rows } = csv.table;
  const places = new Map(header.map((column, index) => [column, columnPlace(column, index)]));
  return new Map(
    rows.map(({ line, cells }) => {
      const filled = header.flatMap((column, index) => {
        const text = cells[index] ?? '';
        return text === '' || table.key.includes(column) ? [] : [[column, text] as const];
      });
      const key = Object.fromEntries(
        table.key.map((column) => [column, cells[header.indexOf(column)] ?? '']),
      );
      const id = isStatementTable(table) ? idTail(table, key) : Object.values(key).join('.');
      return [id, { key, cells: new Map(filled), line, places }];
    }),
  );
}
