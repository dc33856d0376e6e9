import type { Dataset, Unit } from '../data/dataset.ts';
import { exactNumber, type Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { indicatorOf, STATEMENT_TABLES, type IndicatorId } from '../data/tables.ts';
import { holdsDuring, type SameGround } from './same-ground.ts';
import { byPeriod, figuresOf } from './select.ts';
import { lengthOf } from './series.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** What is counted of one ground in one period, by the districts before or by the units after. */
export interface GroundPeriod {
  period: Period;
  side: 'before' | 'after';
  units: readonly [Unit, ...Unit[]];
  /** By indicator. */
  counts: ReadonlyMap<IndicatorId, GroundCount>;
}

/**
 * `whole`: every unit has an exact count; `total` is their sum, and `parts` are the figures that were added, in the
 * order of the units. `lacking`: nothing is added, because `units` have no exact count, or sources give different
 * counts of them.
 */
export type GroundCount =
  | { kind: 'whole'; total: number; parts: readonly [Figure, ...Figure[]] }
  | { kind: 'lacking'; units: readonly Unit[] };

/**
 * The counts of the same ground before and after a merger, in order of time. Periods of one length are taken: the
 * length that has most complete sums. Of these periods only the indicators that have a complete sum at least once on
 * each side are kept; empty where there is none. Shares, scores and counts of shared things are never added, even if
 * they are asked for.
 */
export function groundCounts(
  dataset: Dataset,
  ground: SameGround,
  asked: readonly IndicatorId[],
): GroundPeriod[] {
  const all = [
    ...periodsOf(dataset, ground, 'before', asked.filter(addsUp)),
    ...periodsOf(dataset, ground, 'after', asked.filter(addsUp)),
  ];
  const lengths = [...Map.groupBy(all, ({ period }) => lengthOf(period)).values()].map(onBothSides);
  const [most = []] = lengths.toSorted((a, b) => wholesIn(b) - wholesIn(a));
  return most;
}

/** A count of things of which each belongs to one unit: what units count may be added. */
export function addsUp(indicator: IndicatorId): boolean {
  const { table, meta } = indicatorOf(indicator);
  return (
    meta.measure === 'count' &&
    STATEMENT_TABLES.some((one) => one.name === table && 'tier' in one && one.tier === 'sum')
  );
}

function periodsOf(
  dataset: Dataset,
  ground: SameGround,
  side: GroundPeriod['side'],
  indicators: readonly IndicatorId[],
): GroundPeriod[] {
  const units = side === 'before' ? ground.former : ground.now;
  const figures = units
    .flatMap(({ id: unit }) => indicators.flatMap((one) => figuresOf(dataset, one, { unit })))
    .filter(
      ({ statement }) =>
        standsForUnit(statement) && holdsDuring(dataset, ground, units, statement.period),
    )
    .toSorted((a, b) => byPeriod(a.statement, b.statement));
  const byRaw = Map.groupBy(figures, ({ statement }) => statement.period.raw);
  return [...byRaw.values()].flatMap((own): GroundPeriod[] => {
    const period = own[0]?.statement.period;
    if (!period) return [];
    const counts = indicators.map((one) => [one, countOf(units, one, own)] as const);
    return [{ period, side, units, counts: new Map(counts) }];
  });
}

function countOf(
  units: readonly Unit[],
  indicator: IndicatorId,
  figures: readonly Figure[],
): GroundCount {
  const found = units.map((unit) => ({
    unit,
    part: partOf(
      figures.filter((one) => one.indicator === indicator && one.statement.unit === unit.id),
    ),
  }));
  const [first, ...others] = found.flatMap(({ part }) => part ?? []);
  const lacking = found.flatMap(({ unit, part }) => (part ? [] : [unit]));
  if (!first || lacking.length > 0) return { kind: 'lacking', units: lacking };
  const parts = [first, ...others] as const;
  const total = parts.reduce((sum, part) => sum + (exactNumber(part) ?? 0), 0);
  return { kind: 'whole', total, parts };
}

/**
 * Null where no source gives an exact number, and where two sources give different numbers: we do not choose between
 * sources.
 */
function partOf(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  const numbers = new Set(figures.map(exactNumber));
  return first && numbers.size === 1 && !numbers.has(null) ? first : null;
}

/** Keeps the indicators that are whole at least once on each side; nothing where there is none. */
function onBothSides(periods: readonly GroundPeriod[]): GroundPeriod[] {
  const isWholeOn = (side: GroundPeriod['side'], indicator: IndicatorId) =>
    periods.some((one) => one.side === side && one.counts.get(indicator)?.kind === 'whole');
  return periods.flatMap((one) => {
    const kept = [...one.counts].filter(
      ([indicator]) => isWholeOn('before', indicator) && isWholeOn('after', indicator),
    );
    return kept.length === 0 ? [] : [{ ...one, counts: new Map(kept) }];
  });
}

function wholesIn(periods: readonly GroundPeriod[]): number {
  return periods
    .flatMap(({ counts }) => [...counts.values()])
    .filter(({ kind }) => kind === 'whole').length;
}
