import type { Dataset, Unit } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { lifeOf } from './units.ts';

type Row = Pick<Statement, 'period'>;

/** Whether a row speaks of a whole year of a unit, or of all of the year that it lived. */
export function coversYear(dataset: Dataset, row: Row, unit: Unit, year: number): boolean {
  return covers(dataset, row, unit, { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });
}

/** The same of any period. What is counted at one moment within it stands for it. */
export function covers(
  dataset: Dataset,
  { period }: Row,
  unit: Unit,
  { from: first, to: last }: Pick<Period, 'from' | 'to'>,
): boolean {
  if (period.kind === 'moment') return period.to >= first && period.to <= last;
  if (period.to > last) return false;
  const { from, to } = lifeOf(dataset, unit);
  return (
    period.from <= (from !== null && from > first ? from : first) &&
    period.to >= (to !== null && to < last ? to : last)
  );
}
