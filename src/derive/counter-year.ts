import type { Dataset, Unit } from '../data/dataset.ts';
import { yearOf } from '../data/period.ts';
import type { IndicatorId } from '../data/tables.ts';
import { headline } from './headline.ts';
import { statementsOf } from './select.ts';

/** What is told of a unit's counter: how it served, and what became of the cases. */
const TOLD: readonly IndicatorId[] = ['service.score', 'cases.resolved', 'cases.late'];

/** The latest year whose figures say how the counter of the whole unit worked; null where none does. */
export function counterYear(dataset: Dataset, { id }: Unit): number | null {
  const years = Map.groupBy(statementsOf(dataset, { unit: id }), ({ period }) => yearOf(period));
  const told = [...years].filter(([, statements]) =>
    TOLD.some((indicator) => headline(dataset, statements, indicator) !== null),
  );
  return told.length === 0 ? null : Math.max(...told.map(([year]) => year));
}
