import type { Dataset, Norm } from '../data/dataset.ts';
import type { IndicatorId, TableId } from '../data/tables.ts';
import { normsInOrder } from './norms-in-order.ts';

/** What the law says of an indicator: the rules about it, and those that say it is to be made public. */
export function normsAbout({ norms, normIndicators, duties }: Dataset, id: IndicatorId): Norm[] {
  const named = [...normIndicators, ...duties].filter(({ indicators }) => indicators.includes(id));
  const ids = new Set(named.map(({ norm }) => norm));
  return normsInOrder([...ids].flatMap((norm) => norms.get(norm) ?? []));
}

/** The rules in force that are about nothing but what one table counts, such as complaints: the oldest first, those of no known day last. */
export function normsOfTableAlone({ norms, normIndicators }: Dataset, table: TableId): Norm[] {
  const own = normIndicators.filter(({ indicators }) =>
    indicators.every((id) => id.startsWith(`${table}.`)),
  );
  return own
    .flatMap(({ norm }) => norms.get(norm) ?? [])
    .filter(({ to }) => to === null)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.id < b.id ? -1 : 1));
}

function dayOf({ from }: Norm): string {
  return from ?? '9999';
}
