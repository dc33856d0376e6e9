import type { Dataset } from '../data/dataset.ts';
import { isClass, type Figure } from '../data/figures.ts';
import { roundingOf } from './precision.ts';
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
  const groups = Map.groupBy(dataset.figures.values(), (figure) => {
    const { unit, period, dimensions, scope } = figure.statement;
    return [figure.indicator, unit, period.raw, ...Object.values(dimensions), scope].join('\n');
  });
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first || !differ(figures)) return [];
    const { unit, period } = first.statement;
    return [{ indicator: first.indicator, unit, period: period.raw, figures }];
  });
}

/**
 * Values differ when they still do at the coarser precision: 60.31 and 60.3093
 * are one figure printed twice. Figures with a reservation (hơn, khoảng) are
 * bounds, and bounds do not contradict.
 */
export function differ(figures: readonly Figure[]): boolean {
  return figures.some((a) => figures.some((b) => contradict(a, b)));
}

function contradict({ value: a }: Figure, { value: b }: Figure): boolean {
  if (isClass(a) || isClass(b)) return isClass(a) && isClass(b) && a.class !== b.class;
  if (a.mark !== 'exact' || b.mark !== 'exact') return false;
  const decimals = Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) >= roundingOf(decimals);
}
