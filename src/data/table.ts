import * as z from 'zod';
import type { ColumnMeta, MeasureMeta } from './columns.ts';
import type { Text } from './text.ts';

/** One kind of CSV file: the whole truth about it, from which all else derives. */
export interface TableOf<C extends Columns> {
  /** File name without .csv, and the first part of every figure id. */
  name: string;
  title: Text;
  /** `register`: once, at the top of data/. `yearly`: in the folder of each year. */
  place: 'register' | 'yearly';
  /** A register that need not be there: without it there is nothing to say. */
  optional?: true;
  /** The columns that no two rows may share; together they name a row. */
  key: readonly string[];
  columns: C;
  /** What the parts of one row must make up if the source reckons right. */
  identities: readonly Identity[];
}

/** Any table, where its columns do not matter. */
export type Table = TableOf<Columns>;

export type Columns = Record<string, z.ZodType<unknown, string>>;

export type Row<T extends Table> = z.output<z.ZodObject<T['columns']>>;

export type Identity =
  /** total = parts (+ `also`, which may be blank for "none"). */
  | { kind: 'sum'; total: string; parts: readonly string[]; also?: readonly string[] }
  /** The printed share = part ÷ whole, to the printed precision. */
  | { kind: 'share'; share: string; part: string; whole: readonly string[] }
  | { kind: 'at-most'; less: readonly string[]; more: string }
  /** The row of the province = the rows of all its tiers, same source and period. */
  | { kind: 'tiers'; column: string }
  /** The row of an index = the rows of its components, where the index adds up. */
  | { kind: 'components'; column: string }
  /** The number of units in a class = the rows of another table, where all are named. */
  | { kind: 'class-counts'; scored: string; table: string };

export function table<const C extends Columns>(
  definition: TableOf<C> & { key: readonly (keyof C & string)[] },
): TableOf<C> {
  return definition;
}

export function columnMeta(table: Table, column: string): ColumnMeta {
  const meta = table.columns[column]?.meta()?.column;
  if (!meta) throw new Error(`no column ${column} in table ${table.name}`);
  return meta;
}

/** The measures of a table in the order of its columns. */
export function measures(table: Table): [string, MeasureMeta][] {
  return Object.keys(table.columns).flatMap((name) => {
    const meta = columnMeta(table, name);
    return meta.role === 'measure' ? [[name, meta] as [string, MeasureMeta]] : [];
  });
}
