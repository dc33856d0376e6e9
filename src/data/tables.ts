import type { MeasureMeta } from './columns.ts';
import { columnMeta, measures, type Table } from './table.ts';
import { areas } from './tables/areas.ts';
import { breaks } from './tables/breaks.ts';
import { cases } from './tables/cases.ts';
import { classes } from './tables/classes.ts';
import { discrepancies } from './tables/discrepancies.ts';
import { editions } from './tables/editions.ts';
import { feedback } from './tables/feedback.ts';
import { fields } from './tables/fields.ts';
import { findings } from './tables/findings.ts';
import { indices } from './tables/indices.ts';
import { inspections } from './tables/inspections.ts';
import { national } from './tables/national.ts';
import { norms } from './tables/norms.ts';
import { offices } from './tables/offices.ts';
import { procedures } from './tables/procedures.ts';
import { satisfaction } from './tables/satisfaction.ts';
import { scores } from './tables/scores.ts';
import { site } from './tables/site.ts';
import { sources } from './tables/sources.ts';
import { tasks } from './tables/tasks.ts';
import { unitNames } from './tables/unit-names.ts';
import { units } from './tables/units.ts';

/** Every table that data/ may hold. */
export const TABLES = {
  site,
  units,
  unitNames,
  sources,
  norms,
  areas,
  fields,
  indices,
  breaks,
  discrepancies,
  editions,
  procedures,
  cases,
  scores,
  classes,
  national,
  satisfaction,
  offices,
  feedback,
  tasks,
  inspections,
  findings,
} as const;

/** The tables whose rows are statements: what one source says of one unit in one period. */
export const STATEMENT_TABLES: readonly Table[] = Object.values<Table>(TABLES).filter(
  ({ columns }) => 'unit' in columns && 'period' in columns,
);

/** What "cases.late" measures. */
export function measureOf(indicator: string): MeasureMeta {
  const [name = '', column = ''] = indicator.split('.');
  const table = STATEMENT_TABLES.find((known) => known.name === name);
  const meta = table && columnMeta(table, column);
  if (meta?.role !== 'measure') throw new Error(`no indicator ${indicator}`);
  return meta;
}

/** True of a measure that only says how far another of its row can go: a maximum score, the number of units ranked. */
export function isCeiling(indicator: string): boolean {
  const [name = '', column = ''] = indicator.split('.');
  const table = STATEMENT_TABLES.find((known) => known.name === name);
  return table !== undefined && measures(table).some(([, { ceiling }]) => ceiling === column);
}
