import * as z from 'zod';
import type { UnitClass } from './classes.ts';
import type { ColumnMeta, MeasureMeta } from './columns.ts';
import type { Quantity } from './quantity.ts';
import type { Text } from './text.ts';

/** One kind of CSV file: the whole truth about it, from which all else derives. */
export interface TableOf<
  C extends Columns,
  Name extends string,
  Key extends string,
  Measure extends string = MeasureName<C>,
> {
  /** File name without .csv, and the first part of every figure id. */
  name: Name;
  title: Text;
  /** `register`: once, at the top of data/. `yearly`: in the folder of each year. */
  place: 'register' | 'yearly';
  /** A register whose file may be absent: it then counts as empty. */
  optional?: true;
  /** The columns that no two rows may share; together they name a row. */
  key: readonly Key[];
  columns: C;
  /** What the parts of one row must make up if the source has added up correctly. */
  identities: readonly Identity<Measure>[];
  /**
   * How the count of a tier follows from the counts of its units, in tables that count tiers. `sum`: the units add up
   * to the tier. `shared`: units may count the same things, as all districts handle the same procedures.
   */
  tier?: 'sum' | 'shared';
}

/** Any table, where its columns do not matter. */
export type Table = TableOf<Columns, string, string, string>;

export type Columns = Record<string, z.ZodType<unknown, string>>;

export type Row<T extends Table> = z.output<z.ZodObject<T['columns']>>;

/** The names of the columns that hold figures: those whose cells are read as a number or a class. */
export type MeasureName<C extends Columns> = C extends Columns
  ? string extends keyof C
    ? string
    : {
        [K in keyof C & string]: z.output<C[K]> extends Quantity | UnitClass | null ? K : never;
      }[keyof C & string]
  : never;

/** The measures that columns name as their whole or their ceiling. */
type Named<C extends Columns> = {
  [K in keyof C]: 'names' extends keyof C[K] ? C[K]['names'] : never;
}[keyof C];

/** `M`: the names of the table's own measures. */
export type Identity<M extends string> =
  /** total = parts (+ `also`, which may be blank for "none"). */
  | { kind: 'sum'; total: M; parts: readonly M[]; also?: readonly M[] }
  /** The printed share = part ÷ whole, to the printed precision. */
  | { kind: 'share'; share: M; part: M; whole: readonly M[] }
  | { kind: 'at-most'; less: readonly M[]; more: M }
  /**
   * The row of the province = the rows of all its tiers, same source and period. Where not every tier is counted, `units`
   * says in which columns it is: the tiers are all there are when they have as many units as the province.
   */
  | { kind: 'tiers'; column: M; units?: { all: M; parts: readonly M[] } }
  /** The row of a tier = the rows of all its units, same source and period. */
  | { kind: 'members'; column: M }
  /** What a period begins with = what the period before it left. */
  | { kind: 'carried-over'; begun: M; left: M }
  /** Shares that are all there is of one whole: they make a hundred per cent. */
  | { kind: 'hundred'; shares: readonly M[] }
  /** The row of an index = the rows of its components, where the index adds up. */
  | { kind: 'components'; column: M }
  /** The number of units in a class = the rows of the scores, where all are named. */
  | { kind: 'class-counts' };

export function table<
  const C extends Columns,
  const Name extends string,
  const Key extends keyof C & string,
>(
  definition: TableOf<C, Name, Key> &
    (Named<C> extends MeasureName<C> | undefined ? unknown : { columns: 'a whole is no measure' }),
): TableOf<C, Name, Key> {
  for (const [name, column] of Object.entries(definition.columns)) {
    const { since, mayLack } = column.meta() ?? {};
    if (since === undefined && mayLack === undefined) continue;
    const place = since === undefined ? 'register' : 'yearly';
    if (definition.place !== place || !column.safeParse('').success)
      throw new Error(
        `column ${name} of ${definition.name} was added later: the table must be ${place} and the cell may be blank`,
      );
  }
  return definition;
}

/** The columns that a file of this year must have; null: those of a register. */
export function requiredColumns(table: Table, year: number | null): string[] {
  return Object.entries(table.columns)
    .filter(([, column]) => {
      const { since, mayLack } = column.meta() ?? {};
      return mayLack === undefined && (year === null || (since ?? year) <= year);
    })
    .map(([name]) => name);
}

export function columnMeta(table: Table, column: string): ColumnMeta {
  const meta = table.columns[column]?.meta()?.column;
  if (!meta) throw new Error(`no column ${column} in table ${table.name}`);
  return meta;
}

export function isMeasure<T extends Table>(
  table: T,
  column: string,
): column is MeasureName<T['columns']> {
  return table.columns[column]?.meta()?.column?.role === 'measure';
}

/** The measures of a table in the order of its columns. */
export function measures<T extends Table>(
  table: T,
): [column: MeasureName<T['columns']>, meta: MeasureMeta<MeasureName<T['columns']>>][] {
  return Object.keys(table.columns)
    .filter((column) => isMeasure(table, column))
    .flatMap((column) => {
      const meta = columnMeta(table, column);
      return isMeasureOf(table, meta) ? [[column, meta]] : [];
    });
}

/** That whole and ceiling are measures of the table was seen to when it was made. */
function isMeasureOf<T extends Table>(
  _table: T,
  meta: ColumnMeta,
): meta is MeasureMeta<MeasureName<T['columns']>> {
  return meta.role === 'measure';
}
