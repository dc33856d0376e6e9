import type { MeasureMeta } from './columns.ts';
import { measures, type MeasureName, type Table } from './table.ts';
import { areas } from './tables/areas.ts';
import { breaks } from './tables/breaks.ts';
import { cases } from './tables/cases.ts';
import { classes } from './tables/classes.ts';
import { discrepancies } from './tables/discrepancies.ts';
import { duties } from './tables/duties.ts';
import { editions } from './tables/editions.ts';
import { feedback } from './tables/feedback.ts';
import { fields } from './tables/fields.ts';
import { findings } from './tables/findings.ts';
import { followups } from './tables/followups.ts';
import { formerCommunes } from './tables/former-communes.ts';
import { indices } from './tables/indices.ts';
import { inspections } from './tables/inspections.ts';
import { knownDocuments } from './tables/known-documents.ts';
import { laws } from './tables/laws.ts';
import { moves } from './tables/moves.ts';
import { national } from './tables/national.ts';
import { normIndicators } from './tables/norm-indicators.ts';
import { norms } from './tables/norms.ts';
import { offices } from './tables/offices.ts';
import { procedures } from './tables/procedures.ts';
import { requests } from './tables/requests.ts';
import { satisfaction } from './tables/satisfaction.ts';
import { scores } from './tables/scores.ts';
import { service } from './tables/service.ts';
import { site } from './tables/site.ts';
import { sources } from './tables/sources.ts';
import { statements } from './tables/statements.ts';
import { targets } from './tables/targets.ts';
import { tasks } from './tables/tasks.ts';
import { unitCodes } from './tables/unit-codes.ts';
import { unitNames } from './tables/unit-names.ts';
import { units } from './tables/units.ts';

/** Every table that data/ may hold. */
export const TABLES = {
  site,
  units,
  unitNames,
  unitCodes,
  formerCommunes,
  sources,
  norms,
  duties,
  laws,
  normIndicators,
  targets,
  knownDocuments,
  requests,
  areas,
  fields,
  indices,
  breaks,
  discrepancies,
  followups,
  replies: statements,
  editions,
  moves,
  procedures,
  cases,
  scores,
  service,
  classes,
  national,
  satisfaction,
  offices,
  feedback,
  tasks,
  inspections,
  findings,
} as const;

type AnyTable = (typeof TABLES)[keyof typeof TABLES];

/** A table whose rows are statements: what one source says of one unit in one period. */
export type StatementTable = Extract<AnyTable, { columns: { unit: unknown; period: unknown } }>;

/** "cases": a table of statements, by the name of its files. */
export type TableId = StatementTable['name'];

/** "late": a column of figures of the table. */
export type MeasureColumn<T extends TableId = TableId> = MeasureColumns[T];
type MeasureColumns = { [T in StatementTable as T['name']]: MeasureName<T['columns']> };

/** "cases.late": what a figure measures. */
export type IndicatorId<T extends TableId = TableId> = IndicatorIds[T];
type IndicatorIds = { [T in TableId]: `${T}.${MeasureColumn<T>}` };

/** A column that tells the rows of one unit, period and source apart: field, service, index, component. */
export type Dimension = Exclude<StatementTable['key'][number], PlainKey>;

/** Columns of keys that are no dimension: every statement has them, or they say what was counted. */
const PLAIN_KEYS = ['unit', 'period', 'scope', 'source'] as const;
type PlainKey = (typeof PLAIN_KEYS)[number];

export const STATEMENT_TABLES: readonly StatementTable[] =
  Object.values(TABLES).filter(isStatementTable);

export function isStatementTable(table: Table): table is StatementTable {
  return 'unit' in table.columns && 'period' in table.columns;
}

/** The dimensions of a table, in the order in which ids name them. */
export function dimensionsIn(table: StatementTable): Dimension[] {
  const isDimension = (column: Dimension | PlainKey) =>
    !PLAIN_KEYS.some((plain) => plain === column);
  return table.key.filter((column): column is Dimension => isDimension(column));
}

/** A measure of a table of statements. */
export interface Indicator {
  id: IndicatorId;
  table: TableId;
  column: MeasureColumn;
  meta: MeasureMeta<MeasureColumn>;
}

/** All that figures can measure, in the order of tables and columns. */
export const INDICATORS: readonly Indicator[] = STATEMENT_TABLES.flatMap(indicatorsIn);

export function indicatorsIn(table: StatementTable): Indicator[] {
  return measures(table).map(([column, meta]) => ({
    // The one place where an id is put together: table and column are of one table here.
    id: `${table.name}.${column}` as IndicatorId,
    table: table.name,
    column,
    meta,
  }));
}

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((one) => [one.id, one]));

/** Whether words from outside (a page, a CSV, an answer) are the id of an indicator. */
export function isIndicator(id: string): id is IndicatorId {
  return BY_ID.has(id);
}

/** "cases.late" → its table and column, and what it measures. */
export function indicatorOf(id: IndicatorId): Indicator {
  const indicator = BY_ID.get(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

/** Whether each figure of the indicator is one of a field, an index, … */
export function hasDimension({ table }: Indicator, dimension: Dimension): boolean {
  return STATEMENT_TABLES.some(
    (other) => other.name === table && dimensionsIn(other).includes(dimension),
  );
}

/** What "cases.late" measures. */
export function measureOf(id: IndicatorId): MeasureMeta<MeasureColumn> {
  return indicatorOf(id).meta;
}

/** The indicator that this one is a part of. */
export function wholeOf(id: IndicatorId): IndicatorId | null {
  const { table, meta } = indicatorOf(id);
  const whole = INDICATORS.find((other) => other.table === table && other.column === meta.whole);
  return whole?.id ?? null;
}

/** True of a measure that only says how far another of its row can go: a maximum score, the number of units ranked. */
export function isCeiling(id: IndicatorId): boolean {
  const { table, column } = indicatorOf(id);
  return INDICATORS.some((other) => other.table === table && other.meta.ceiling === column);
}
