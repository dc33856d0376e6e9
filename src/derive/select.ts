import type { Dataset } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';

/** Statements in the order in which readers expect them: by period, then by source. */
export function statementsOf(
  dataset: Dataset,
  where: { table?: string; unit?: string; year?: number; source?: string },
): Statement[] {
  return dataset.statements
    .filter(
      (statement) =>
        (where.table === undefined || statement.table === where.table) &&
        (where.unit === undefined || statement.unit === where.unit) &&
        (where.source === undefined || statement.source === where.source) &&
        (where.year === undefined || yearOf(statement.period) === where.year),
    )
    .toSorted(byPeriod);
}

/** All figures of one indicator. */
export function figuresOf(
  dataset: Dataset,
  indicator: string,
  where: { unit?: string; year?: number } = {},
): Figure[] {
  const [table = '', column = ''] = indicator.split('.');
  return statementsOf(dataset, { table, ...where }).flatMap(
    (statement) => statement.figures.get(column) ?? [],
  );
}

export function byPeriod(a: Statement, b: Statement): number {
  return (
    a.period.to.localeCompare(b.period.to) ||
    a.period.from.localeCompare(b.period.from) ||
    (a.id < b.id ? -1 : 1)
  );
}
