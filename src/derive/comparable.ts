import type { Dataset, Unit } from '../data/dataset.ts';
import type { Dimensions, Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { isCeiling, type IndicatorId } from '../data/tables.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import { isPlanned } from './planned.ts';
import { toSeries, type Series } from './series.ts';
import { byPeriod } from './select.ts';
import { isCollective } from './units.ts';

/** Units that may stand beside one another: those of a peer group, or provinces. */
export type ComparedGroup = PeerGroup | 'provinces';

/** Null of what is compared with nothing: tiers, groups, the service centre. */
export function comparedGroup(unit: Unit): ComparedGroup | null {
  if (isCollective(unit)) return null;
  return unit.peer_group ?? (unit.kind === 'province' ? 'provinces' : null);
}

/** One indicator of one index, field or service: what figures of several units and years must share. */
export interface Measure {
  /** Permanent, made of what figure ids are made of: "cases.late", "national.rank.papi". */
  id: string;
  indicator: IndicatorId;
  dimensions: Dimensions;
  /** Of units that may be compared, and of no others. */
  figures: readonly Figure[];
}

/** All that units can be compared by, in the order of tables and columns. A maximum is given and a plan is made: neither was reached. */
export function measuresIn(dataset: Dataset): Measure[] {
  const figures = [...dataset.figures.values()].filter(
    ({ indicator, statement }) =>
      !isCeiling(indicator) && !isPlanned(statement) && groupOf(dataset, statement.unit) !== null,
  );
  return [...Map.groupBy(figures, measureId)].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const { indicator, statement } = first;
    return [{ id, indicator, dimensions: statement.dimensions, figures: own }];
  });
}

function measureId({ indicator, statement }: Figure): string {
  return [indicator, ...Object.values(statement.dimensions)].join('.');
}

function groupOf(dataset: Dataset, id: string): ComparedGroup | null {
  const unit = dataset.units.get(id);
  return unit ? comparedGroup(unit) : null;
}

/** What of a measure is counted alike: all of it or one scope, over whole years or over the same part of each. */
export interface Family {
  /** "" for all there is. */
  scope: string;
  /** Of its periods, see `lengthOf`. */
  length: string;
  /** Those of which anything is stated, in order. */
  periods: readonly [Period, ...Period[]];
  /** By unit. */
  series: ReadonlyMap<string, Series>;
}

/** The figures of a measure as they may stand beside one another; the family of most figures comes first. */
export function familiesOf(dataset: Dataset, { figures }: Measure): Family[] {
  const families = Map.groupBy(toSeries(dataset, figures), ({ scope, length }) =>
    [scope, length].join('\n'),
  );
  return [...families.values()]
    .flatMap((own): Family[] => {
      const statements = own.flatMap(({ points }) =>
        points.map((point) => point.figures[0].statement),
      );
      const periods = new Map(
        statements.toSorted(byPeriod).map(({ period }) => [period.raw, period]),
      );
      const [first, ...others] = periods.values();
      const [any] = own;
      if (!any || !first) return [];
      const { scope, length } = any;
      const series = new Map(own.map((one) => [one.unit, one]));
      return [{ scope, length, periods: [first, ...others], series }];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ series }: Family): number {
  return [...series.values()].reduce((sum, { points }) => sum + points.length, 0);
}

/**
 * The years in which units of a group have anything of the measure to be compared; none where no two figures of the group
 * may stand beside one another.
 */
export function comparedYears(
  dataset: Dataset,
  families: readonly Family[],
  group: ComparedGroup,
): number[] {
  const own = families.map(({ series }) =>
    [...series.values()]
      .filter(({ unit }) => groupOf(dataset, unit) === group)
      .flatMap(({ points }) => points.map(({ figures }) => figures[0].statement.period)),
  );
  if (own.every(({ length }) => length < 2)) return [];
  const years = own.flat().map(({ to }) => Number(to.slice(0, 4)));
  return [...new Set(years)].toSorted((a, b) => a - b);
}
