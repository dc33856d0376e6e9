import type { Dataset } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { MAIN_NATIONAL_INDEX } from '../data/named.ts';
import { standsForUnit } from './stands-for-unit.ts';
import { indicatorOf, type IndicatorId } from '../data/tables.ts';

/**
 * The rule of headlines: the one figure of an indicator that may stand alone at the top of a page. It is of the whole
 * unit: a row of one field, service, component or scope never heads a page. Of several indices PAR INDEX comes first,
 * then the order of the register, so that a card does not change its index from year to year while the same ones are
 * published. Of several periods the latest is taken; of two that end together the longer, so that a quarter never
 * stands for its year.
 */
export function headline(
  { indices }: Pick<Dataset, 'indices'>,
  statements: readonly Statement[],
  indicator: IndicatorId,
): Figure | null {
  const { table, column } = indicatorOf(indicator);
  const order = [MAIN_NATIONAL_INDEX, ...indices.keys()];
  const place = ({ dimensions }: Statement) => order.indexOf(dimensions.index ?? '');
  const [first] = statements
    .filter((row) => row.table === table && row.figures.has(column) && standsForUnit(row))
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        b.period.to.localeCompare(a.period.to) ||
        a.period.from.localeCompare(b.period.from) ||
        (a.id < b.id ? -1 : 1),
    );
  return first?.figures.get(column) ?? null;
}
