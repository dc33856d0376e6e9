import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { indicatorOf, type IndicatorId } from '../data/tables.ts';
import { latePerThousand } from './in-time.ts';
import { statementsOf } from './select.ts';
import { shareOf } from './share.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** One column of a table of units: the figures of one indicator in one year, at most one figure for each unit. */
export interface GroupColumn {
  /** The period that most units have a figure of; only figures of this period are compared. */
  period: Period;
  /** By unit. */
  figures: ReadonlyMap<string, Figure>;
  /** The figures of units that have only another part of the year: they are shown, but not compared. */
  apart: ReadonlyMap<string, Figure>;
}

/**
 * `units` are ids. Only figures of the whole unit are taken (not of one field or service), and only one for each
 * unit: the first. Null where no unit has a figure.
 */
export function groupColumn(
  dataset: Dataset,
  units: readonly string[],
  indicator: IndicatorId,
  { year, index }: { year: number; index?: string | null },
): GroupColumn | null {
  const { table, column } = indicatorOf(indicator);
  const figures = statementsOf(dataset, { table, year })
    .filter((row) => standsForUnit(row) && units.includes(row.unit))
    .filter(({ dimensions }) => dimensions.index === undefined || dimensions.index === index)
    .flatMap((row) => row.figures.get(column) ?? []);
  const period = usualPeriod(figures);
  if (!period) return null;
  const own = firstOfEach(figures.filter(({ statement }) => statement.period.raw === period.raw));
  const others = figures.filter(({ statement }) => !own.has(statement.unit));
  return { period, figures: own, apart: firstOfEach(others.toReversed()) };
}

/** The period that most units state; of several the longest, then the latest. */
function usualPeriod(figures: readonly Figure[]): Period | undefined {
  const periods = [...Map.groupBy(figures, ({ statement }) => statement.period.raw).values()];
  const units = (own: readonly Figure[]) =>
    new Set(own.map(({ statement }) => statement.unit)).size;
  const [most] = periods.toSorted((a, b) => {
    const [first, second] = [a[0]?.statement.period, b[0]?.statement.period];
    return (
      units(b) - units(a) ||
      (first?.from ?? '').localeCompare(second?.from ?? '') ||
      (second?.to ?? '').localeCompare(first?.to ?? '')
    );
  });
  return most?.[0]?.statement.period;
}

function firstOfEach(figures: readonly Figure[]): Map<string, Figure> {
  return new Map(figures.toReversed().map((figure) => [figure.statement.unit, figure]));
}

/** What units of a peer group are set beside one another by. */
export const COMPARED = ['one-stop', 'late', 'score', 'service'] as const;
export type Compared = (typeof COMPARED)[number];

/** The figure that a comparison is worked out from. */
export const COMPARED_BY: Readonly<Record<Compared, IndicatorId>> = {
  'one-stop': 'procedures.one_stop',
  late: 'cases.resolved',
  score: 'scores.score',
  service: 'service.score',
};

/** The number that is compared: a share, cases late of a thousand, a score. Null where the row does not give it. */
export function comparedValue(what: Compared, figure: Figure): number | null {
  if (what === 'one-stop') return shareOf(figure)?.percent ?? null;
  return what === 'late' ? latePerThousand(figure.statement) : exactNumber(figure);
}
