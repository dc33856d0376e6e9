import type { UnitClass } from './columns.ts';
import type { AnyRow } from './draft.ts';
import { fold } from './fold.ts';
import type { ColumnPlace } from './issue.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import { measures, type Table } from './table.ts';
import type { Status } from './tables/common.ts';
import type { Text } from './text.ts';

/** One number for one unit, period and indicator from one source: the atom of the site. */
export interface Figure {
  /** Permanent: table.column.unit.period[.field][.scope].source */
  id: string;
  /** "cases.late": what the figure measures. */
  indicator: string;
  column: string;
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
export interface Statement {
  /** Permanent: table.unit.period[.field][.scope].source */
  id: string;
  table: string;
  unit: string;
  period: Period;
  /** The other columns of the key that are filled: field, service, index, component. */
  dimensions: Readonly<Record<string, string>>;
  /** What the row counts that other rows of the measure do not; empty when nothing special. */
  scope: string;
  status: Status;
  note: Text | null;
  source: string;
  file: string;
  line: number;
  /** The figures of the row, by column. */
  figures: ReadonlyMap<string, Figure>;
}

const PLAIN_KEYS = ['unit', 'period', 'scope', 'source'];

/** One checked row of a statement table → its figures, which know the row they stand in. */
export function toStatement(table: Table, row: AnyRow): Statement {
  const { values, raw } = row;
  const tail = idTail(table, row);
  const figures = new Map<string, Figure>();
  const statement: Statement = {
    id: statementId(table, row),
    table: table.name,
    unit: raw['unit'] ?? '',
    period: values['period'] as Period,
    dimensions: dimensionsOf(table, row),
    scope: raw['scope'] ?? '',
    status: (values['status'] as Status | null) ?? 'final',
    note: noteOf(raw),
    source: raw['source'] ?? '',
    file: row.file,
    line: row.line,
    figures,
  };
  for (const [column, meta] of measures(table)) {
    const cell = values[column];
    const place = row.places[column];
    if (cell === null || cell === undefined || !place) continue;
    const value: Figure['value'] =
      meta.measure === 'class' ? { class: cell as UnitClass } : (cell as Quantity);
    figures.set(column, {
      id: `${table.name}.${column}.${tail}`,
      indicator: `${table.name}.${column}`,
      column,
      value,
      raw: raw[column] ?? '',
      place,
      statement,
    });
  }
  return statement;
}

export function statementId(table: Table, row: AnyRow): string {
  return `${table.name}.${idTail(table, row)}`;
}

/** unit.period[.field][.scope].source */
function idTail(table: Table, row: AnyRow): string {
  const { unit = '', scope = '', source = '' } = row.raw;
  const period = (row.values['period'] as Period).raw.replace('/', '_');
  const dimensions = Object.values(dimensionsOf(table, row));
  return [unit, period, ...dimensions, ...(scope === '' ? [] : [fold(scope)]), source].join('.');
}

function dimensionsOf(table: Table, { raw }: AnyRow): Record<string, string> {
  return Object.fromEntries(
    table.key
      .filter((column) => !PLAIN_KEYS.includes(column))
      .flatMap((column) => (raw[column] ? [[column, raw[column]]] : [])),
  );
}

function noteOf(raw: AnyRow['raw']): Text | null {
  const vi = raw['note_vi'] ?? '';
  const en = raw['note_en'] ?? '';
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
