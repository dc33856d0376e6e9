import type { Dataset } from '../data/dataset.ts';
import { exactNumber, isClass, type Figure } from '../data/figures.ts';
import { coarsest, round, roundingSlack } from './precision.ts';
import { saidTwice } from './same-thing.ts';
import type { IndicatorId } from '../data/tables.ts';

/** Sources that give different values for one indicator, unit, period and scope. */
export interface Conflict {
  indicator: IndicatorId;
  unit: string;
  period: string;
  figures: readonly Figure[];
}

/** Every contradiction in the data. Nothing is chosen: both figures stand. */
export function conflicts(dataset: Dataset): Conflict[] {
  return saidTwice(dataset).flatMap((figures) => {
    const [first] = figures;
    if (!first || !differ(figures)) return [];
    const { unit, period } = first.statement;
    return [{ indicator: first.indicator, unit, period: period.raw, figures }];
  });
}

/** The highest less the lowest, at the coarser precision; null of what is no number. */
export function spreadOf({ figures }: Conflict): number | null {
  const values = figures.flatMap((figure) => exactNumber(figure) ?? []);
  return values.length < 2
    ? null
    : round(Math.max(...values) - Math.min(...values), coarsest(figures));
}

/**
 * Values differ when they still do at the coarser precision: 60.31 and 60.3093
 * are one figure printed twice. Figures with a reservation (hơn, khoảng) are
 * bounds, and bounds do not contradict.
 */
export function differ(figures: readonly Figure[]): boolean {
  return figures.some((a) => figures.some((b) => contradict(a, b)));
}

function contradict(one: Figure, other: Figure): boolean {
  const [a, b] = [one.value, other.value];
  if (isClass(a) || isClass(b)) return isClass(a) && isClass(b) && a.class !== b.class;
  if (a.mark !== 'exact' || b.mark !== 'exact') return false;
  return Math.abs(a.value - b.value) >= roundingSlack(coarsest([one, other]));
}
