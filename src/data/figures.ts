import type { UnitClass } from './classes.ts';
import type { AnyRow } from './draft.ts';
import { fold } from './fold.ts';
import type { ColumnPlace } from './issue.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import {
  dimensionsIn,
  indicatorsIn,
  type Dimension,
  type IndicatorId,
  type MeasureColumn,
  type StatementTable,
  type TableId,
} from './tables.ts';
import type { Status } from './tables/common.ts';
import type { Text } from './text.ts';

/** One value for one unit, period and indicator from one source: everything that the site shows is made of these. */
export interface Figure {
  /** Permanent: table.column.unit.period[.field][.scope].source */
  id: string;
  /** "cases.late": what the figure measures. */
  indicator: IndicatorId;
  column: MeasureColumn;
  value: Quantity | ClassValue;
  /** The cell as it stands in the CSV. */
  raw: string;
  place: ColumnPlace;
  statement: Statement;
}

/** A class is a figure too: it is quoted, compared and corrected like a number. */
export interface ClassValue {
  class: UnitClass;
}

/** One row: what one source says of one unit in one period. */
export interface Statement<T extends TableId = TableId> {
  /** Permanent: table.unit.period[.field][.scope].source */
  id: string;
  table: T;
  unit: string;
  period: Period;
  /** The other columns of the key that are filled: field, service, index, component. */
  dimensions: Dimensions;
  /** What exactly the row counts, where it is not simply everything; empty otherwise. */
  scope: string;
  /** The same for readers of each language; the key of a row has the Vietnamese alone. */
  scopeText: Text;
  /** How the cases were handled, where the source says so: one-stop, online. */
  mechanism: Text | null;
  status: Status;
  note: Text | null;
  source: string;
  file: string;
  line: number;
  /** The figures of the row, by column. */
  figures: ReadonlyMap<MeasureColumn<T>, Figure>;
}

export type Dimensions = Readonly<Partial<Record<Dimension, string>>>;

/** One checked row of a statement table → its figures, which know the row they stand in. */
export function toStatement(table: StatementTable, row: AnyRow): Statement {
  const { values, raw } = row;
  const tail = idTail(table, raw);
  const figures = new Map<MeasureColumn, Figure>();
  const statement: Statement = {
    id: statementId(table, row),
    table: table.name,
    unit: raw['unit'] ?? '',
    period: values['period'] as Period,
    dimensions: dimensionsOf(table, raw),
    scope: raw['scope'] ?? '',
    scopeText: { vi: raw['scope'] ?? '', en: raw['scope_en'] ?? '' },
    status: (values['status'] as Status | null) ?? 'final',
    mechanism: wordsOf(raw, 'mechanism', 'mechanism_en'),
    note: wordsOf(raw, 'note_vi', 'note_en'),
    source: raw['source'] ?? '',
    file: row.file,
    line: row.line,
    figures,
  };
  for (const { id: indicator, column, meta } of indicatorsIn(table)) {
    const cell = values[column];
    const place = row.places[column];
    if (cell === null || cell === undefined || !place) continue;
    const value: Figure['value'] =
      meta.measure === 'class' ? { class: cell as UnitClass } : (cell as Quantity);
    figures.set(column, {
      id: `${indicator}.${tail}`,
      indicator,
      column,
      value,
      raw: raw[column] ?? '',
      place,
      statement,
    });
  }
  return statement;
}

export function statementId(table: StatementTable, row: AnyRow): string {
  return `${table.name}.${idTail(table, row.raw)}`;
}

/** unit.period[.field][.scope].source */
export function idTail(table: StatementTable, raw: AnyRow['raw']): string {
  const { unit = '', period = '', scope = '', source = '' } = raw;
  const dimensions = Object.values(dimensionsOf(table, raw));
  return [
    unit,
    period.replace('/', '_'),
    ...dimensions,
    ...(scope === '' ? [] : [fold(scope)]),
    source,
  ].join('.');
}

export function dimensionsOf(table: StatementTable, raw: AnyRow['raw']): Dimensions {
  return Object.fromEntries(
    dimensionsIn(table).flatMap((column) => (raw[column] ? [[column, raw[column]]] : [])),
  );
}

/** Keeps the statements of one table: `rows.filter(isIn('cases'))`. */
export function isIn<T extends TableId>(table: T) {
  return (statement: Statement): statement is Statement<T> => statement.table === table;
}

function wordsOf(raw: AnyRow['raw'], inVi: string, inEn: string): Text | null {
  const vi = raw[inVi] ?? '';
  const en = raw[inEn] ?? '';
  return vi === '' ? null : { vi, en };
}

export function isClass(value: Figure['value']): value is ClassValue {
  return 'class' in value;
}

/** The number of a figure that a source gives without reservation; null for all others. */
export function exactNumber(figure: Figure | undefined): number | null {
  if (!figure || isClass(figure.value) || figure.value.mark !== 'exact') return null;
  return figure.value.value;
}
