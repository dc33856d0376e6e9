import type { Dataset, Norm } from '../data/dataset.ts';
import type { IndicatorId } from '../data/tables.ts';
import { normsInOrder } from './norms-in-order.ts';

/** What the law says of an indicator: the rules about it, and those that say it is to be made public. */
export function normsAbout({ norms, normIndicators, duties }: Dataset, id: IndicatorId): Norm[] {
  const named = [...normIndicators, ...duties].filter(({ indicators }) => indicators.includes(id));
  const ids = new Set(named.map(({ norm }) => norm));
  return normsInOrder([...ids].flatMap((norm) => norms.get(norm) ?? []));
}
