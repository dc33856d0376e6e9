import type { Dataset, Norm, TargetRow } from '../data/dataset.ts';
import { isClass, type Figure } from '../data/figures.ts';
import { firstDay, lastDay } from '../data/period.ts';
import type { Quantity } from '../data/quantity.ts';
import type { IndicatorId } from '../data/tables.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** A number that a rule says is to be reached. */
export interface Target {
  indicator: IndicatorId;
  row: TargetRow;
  norm: Norm;
  value: Quantity;
  /** The year by whose end it is to be reached; null of one that holds as long as its rule. */
  due: number | null;
}

/**
 * How far a result is from its target. Both are compared with as many decimals as the more precise of the two has.
 */
export interface TargetGap {
  /** `beyond`: better than the target. `short`: the target is not reached. `met`: exactly on it. */
  side: 'short' | 'met' | 'beyond';
  by: number;
  decimals: number;
  /** True while the year of the target is not over: a result that is `short` has then not missed it. */
  ahead: boolean;
}

/** All that is set for an indicator, whoever for, the first due first. */
export function targetsOf({ targets, norms }: Dataset, indicator: IndicatorId): Target[] {
  return targets
    .filter((row) => row.indicator === indicator)
    .flatMap((row): Target[] => {
      const norm = norms.get(row.norm);
      if (!norm?.value) return [];
      const due = row.due === null ? null : Number(row.due.slice(0, 4));
      return [{ indicator, row, norm, value: norm.value, due }];
    })
    .toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0) || (a.norm.id < b.norm.id ? -1 : 1));
}

/**
 * The target that a figure may be held against, the first due where there are several. It is set for the kind of its
 * unit: one of the province is none of a commune, one of the country none of the province. It is of the same index and
 * of the same part, in force and not past its year; and a part of a year is not held against it.
 */
export function targetFor(dataset: Dataset, figure: Figure): Target | null {
  const { statement, indicator } = figure;
  const { kind: length, to } = statement.period;
  const kind = dataset.units.get(statement.unit)?.kind;
  if (length !== 'year' && length !== 'moment') return null;
  return (
    targetsOf(dataset, indicator).find(
      ({ row, norm, due }) =>
        row.applies_to === kind &&
        row.index === (statement.dimensions.index ?? '') &&
        row.scope === statement.scope &&
        standsForUnit({ ...statement, scope: '' }) &&
        isInForce(norm, statement.period) &&
        (due === null || Number(to.slice(0, 4)) <= due),
    ) ?? null
  );
}

function isInForce({ from, to }: Norm, period: { from: string; to: string }): boolean {
  const begun = from === null || (firstDay(from) ?? '') <= period.to;
  return begun && (to === null || (lastDay(to) ?? '9') >= period.from);
}

/** Null of a figure that is only bounded. Reckoned in whole numbers of the last digit: decimals are exact in them. */
export function gapTo({ row, value, due }: Target, figure: Figure): TargetGap | null {
  if (isClass(figure.value) || figure.value.mark !== 'exact') return null;
  const decimals = Math.max(figure.value.decimals, value.decimals);
  const over = digitsOf(figure.value, decimals) - digitsOf(value, decimals);
  const good = row.bound === 'at-least' ? over : -over;
  const by = Number(good < 0n ? -good : good) / 10 ** decimals;
  const side = good === 0n ? 'met' : good < 0n ? 'short' : 'beyond';
  const year = Number(figure.statement.period.to.slice(0, 4));
  return { side, by, decimals, ahead: due !== null && year < due };
}

/** The figure minus its target: a plain number to be read down a column. */
export function offTarget({ row: { bound } }: Target, { side, by }: TargetGap): number {
  if (side === 'met') return 0;
  const isAbove = (side === 'beyond') === (bound === 'at-least');
  return isAbove ? by : -by;
}

/** "92.58", to three decimals → 92580 */
function digitsOf({ raw, decimals }: Quantity, wanted: number): bigint {
  return BigInt(raw.replace('.', '')) * 10n ** BigInt(wanted - decimals);
}
