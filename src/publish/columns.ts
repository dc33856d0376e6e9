import type { ColumnMeta, MeasureMeta } from '../data/columns.ts';
import { columnMeta, type Table } from '../data/table.ts';
import { remembered } from '../derive/remember.ts';

/** A column of a table, as far as it matters how its cells are written out. */
export interface Column {
  name: string;
  meta: ColumnMeta;
  /** Whether a cell may hold several ids. */
  isList: boolean;
  /** Whether its cells are numbers: figures, or places and differences. */
  isNumeric: boolean;
  /** Whether its numbers are whole. */
  isWhole: boolean;
  /** Whether every row has something here. */
  isRequired: boolean;
}

/** The columns of a table in their order. */
export const columnsOf: (table: Table) => readonly Column[] = remembered((table) =>
  Object.keys(table.columns).map((name) => columnOf(table, name)),
);

function columnOf(table: Table, name: string): Column {
  const meta = columnMeta(table, name);
  return {
    name,
    meta,
    isList: meta.role === 'reference' && meta.several === true,
    isNumeric:
      meta.role === 'measure'
        ? meta.measure !== 'class'
        : meta.role === 'text' && meta.numeric === true,
    isWhole: meta.role === 'measure' && WHOLE.includes(meta.measure),
    // A column that refuses a blank cell must be filled.
    isRequired: table.columns[name]?.safeParse('').success === false,
  };
}

const WHOLE: readonly MeasureMeta['measure'][] = ['count', 'rank'];
