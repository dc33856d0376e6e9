import { readCsv, type RawFile, type RawTable } from '../data/csv/csv.ts';
import { idTail } from '../data/figures.ts';
import { columnPlace, type ColumnPlace } from '../data/issue.ts';
import { dictionary } from '../data/dictionary.ts';
import { columnMeta, type Table } from '../data/table.ts';
import { isIndicator, isStatementTable, TABLES } from '../data/tables.ts';
import { NAMED_BY_ROWS, SEALED_TABLES } from './named-rows.ts';

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
  /** True for a cell of what all years share: a name, a source, a rule, the label of an indicator. */
  isShared: boolean;
  /** What stood there and what stands there; null where there is no such cell. */
  old: string | null;
  now: string | null;
  /** Where it stands now, or stood. */
  file: string;
  line: number | null;
  place: ColumnPlace | null;
}

/** The table that a changed story is counted to: a story is no table, but its changes are told in the same way. */
export const STORY_TABLE = 'story';

/** One row of a table: the cells of its key, and apart from them the other cells that are filled in, by column. */
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
    .flatMap((table) => compareTable(table, tableIn(table, old), tableIn(table, now)));
}

/**
 * The cells of registers that an edition holds and that say something else now. Of
 * a table that it holds nothing of, sealed before editions held any, nothing is said.
 */
export function compareShared(old: readonly RawFile[], now: readonly RawTable[]): Change[] {
  const unitsOf = (raw: RawTable | undefined) => keyedRows(TABLES.units, raw);
  const after = new Map(now.map((raw) => [raw.file, raw]));
  const had = unitsOf(tableIn(TABLES.units, old));
  const has = unitsOf(after.get(`${TABLES.units.name}.csv`));
  const isHeldBoth = ({ table, key }: Change) => {
    const unit = table === TABLES.unitNames.name ? key['unit'] : undefined;
    return unit === undefined || (had.has(unit) && has.has(unit));
  };
  return SEALED_TABLES.filter(({ place }) => place === 'register')
    .flatMap((table) => {
      const before = tableIn(table, old);
      return before ? compareTable(table, before, after.get(`${table.name}.csv`)) : [];
    })
    .filter(isHeldBoth);
}

/** Whether an edition holds the register rows that its own rows name. */
export function holdsShared(old: readonly RawFile[]): boolean {
  return old.some(({ file }) => file === `${TABLES.units.name}.csv`);
}

export function tableIn(table: Table, files: readonly RawFile[]): RawTable | undefined {
  const file = files.find((known) => known.file === `${table.name}.csv`);
  const csv = file && readCsv(file);
  return csv?.ok ? csv.table : undefined;
}

function compareTable(
  table: Table,
  old: RawTable | undefined,
  now: RawTable | undefined,
): Change[] {
  const before = keyedRows(table, old);
  const after = keyedRows(table, now);
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) =>
      !NAMED_BY_ROWS.includes(table) || (before.has(id) && after.has(id)) || isDropped(table, id),
  );
  return ids.flatMap((id) => compareRow(table, id, before.get(id), after.get(id)));
}

/** An indicator that the code no longer has: no row of a year can tell of it. */
function isDropped(table: Table, id: string): boolean {
  return table === dictionary && !isIndicator(id);
}

function compareRow(
  table: Table,
  id: string,
  before: KeyedRow | undefined,
  after: KeyedRow | undefined,
): Change[] {
  const row = after ?? before;
  if (!row) return [];
  return columnsOf(table, before, after).flatMap((column): Change[] => {
    const old = told(table, before, after, column);
    const now = told(table, after, before, column);
    if (old === now) return [];
    return [
      {
        id: `${table.name}.${column}.${id}`,
        table: table.name,
        column,
        key: row.key,
        isFigure:
          isStatementTable(table) &&
          !(column in table.columns && columnMeta(table, column).role !== 'measure'),
        isShared: table.place === 'register',
        old: old ?? null,
        now: now ?? null,
        file: `${table.name}.csv`,
        line: after?.line ?? null,
        place: after?.places.get(column) ?? null,
      },
    ];
  });
}

/** The columns of a table, and those that it had when it was sealed and that the code has dropped since. */
function columnsOf(table: Table, ...rows: readonly (KeyedRow | undefined)[]): string[] {
  const told = rows.flatMap((row) => [...(row?.cells.keys() ?? [])]);
  return [...new Set([...Object.keys(table.columns), ...told])];
}

/**
 * The cell of a row in a column; undefined where it is blank. Cells of the key count only in two cases: where the
 * other state has the row too (the key may be written in another way there), and where the row has nothing but its
 * key.
 */
function told(
  table: Table,
  row: KeyedRow | undefined,
  other: KeyedRow | undefined,
  column: string,
): string | undefined {
  if (!row || !table.key.includes(column)) return row?.cells.get(column);
  const isAll = row.cells.size === 0 && column === table.key[0];
  return other || isAll ? row.key[column] : undefined;
}

/** The rows of a table, by the tail of the ids of their figures; blank cells are not there. */
function keyedRows(table: Table, raw: RawTable | undefined): Map<string, KeyedRow> {
  if (!raw) return new Map();
  const { header, rows } = raw;
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
