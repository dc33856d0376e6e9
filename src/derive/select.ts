import type { Dataset } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { indicatorOf, type IndicatorId, type TableId } from '../data/tables.ts';
import { remembered } from './remember.ts';

/** Statements in the order in which readers expect them: by period, then by source. */
export function statementsOf<T extends TableId = TableId>(
  dataset: Dataset,
  where: { table?: T; unit?: string; year?: number; source?: string },
): Statement<T>[] {
  const { all, byUnit, byYear } = inOrder(dataset.statements);
  const near =
    where.unit !== undefined
      ? byUnit.get(where.unit)
      : where.year !== undefined
        ? byYear.get(where.year)
        : all;
  return (near ?? []).filter(
    (statement): statement is Statement<T> =>
      (where.table === undefined || statement.table === where.table) &&
      (where.source === undefined || statement.source === where.source) &&
      (where.year === undefined || yearOf(statement.period) === where.year),
  );
}

/** The statements of one unit in the order of the files. */
export function rowsOfUnit({ statements }: Dataset, unit: string): readonly Statement[] {
  return asTheyStand(statements).get(unit) ?? [];
}

const asTheyStand = remembered((statements: Dataset['statements']) =>
  Map.groupBy(statements, ({ unit }) => unit),
);

/** Sorted once for all who ask: each page asks for the rows of its unit or year, and there are as many pages as rows. */
const inOrder = remembered((statements: Dataset['statements']) => {
  const all = statements.toSorted(byPeriod);
  return {
    all,
    byUnit: Map.groupBy(all, ({ unit }) => unit),
    byYear: Map.groupBy(all, ({ period }) => yearOf(period)),
  };
});

/** All figures of one indicator. */
export function figuresOf(
  dataset: Dataset,
  indicator: IndicatorId,
  where: { unit?: string; year?: number } = {},
): Figure[] {
  return figuresIn(statementsOf(dataset, where), indicator);
}

/** The figures of one indicator in these statements. */
export function figuresIn(statements: readonly Statement[], indicator: IndicatorId): Figure[] {
  const { table, column } = indicatorOf(indicator);
  return statements
    .filter((statement) => statement.table === table)
    .flatMap(({ figures }) => figures.get(column) ?? []);
}

export function byPeriod(a: Statement, b: Statement): number {
  return (
    a.period.to.localeCompare(b.period.to) ||
    a.period.from.localeCompare(b.period.from) ||
    (a.id < b.id ? -1 : 1)
  );
}
