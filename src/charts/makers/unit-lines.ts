import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import type { Series as UnitSeries, SeriesBreak, SeriesPoint } from '../../derive/series.ts';
import { timeline } from '../../derive/timeline.ts';
import { lifeOf } from '../../derive/units.ts';
import { pointOf, type ChartContext } from './context.ts';
import type { Break, Gap, Point } from '../spec.ts';

/** A unit by the name it is shown with; null where nothing of it was found. */
export interface NamedSeries {
  name: string;
  series: UnitSeries | null;
}

export function figureAt(
  points: readonly SeriesPoint[] | undefined,
  { raw }: Period,
): Figure | undefined {
  return points?.find(({ period }) => period === raw)?.figures[0];
}

/** The figure as a point; of a period without one, whether the unit was there at all. */
export function pointAt(
  context: ChartContext,
  { series }: NamedSeries,
  period: Period,
): Point | Gap {
  const figure = figureAt(series?.points, period);
  return figure ? pointOf(context, figure) : gapAt(context, series, period);
}

/** Why a unit has no figure of a period: it did not exist yet, no longer existed, or no source states one. */
export function gapAt(
  { dataset, t }: ChartContext,
  series: UnitSeries | null,
  period: Period,
): Gap {
  const unit = series && dataset.units.get(series.unit);
  const { from, to } = unit ? lifeOf(dataset, unit) : { from: null, to: null };
  if (from !== null && period.to < from) return { missing: t.notYetThere };
  if (to !== null && period.from > to) return { missing: t.noLongerThere };
  return { missing: t.notFound };
}

/** All periods from the first of any unit to the last, in order. */
export function periodsOf(figures: readonly Figure[]): Period[] {
  const byRaw = new Map(figures.map(({ statement: { period } }) => [period.raw, period]));
  return timeline([...byRaw.values()].toSorted((a, b) => a.to.localeCompare(b.to)));
}

/**
 * Where the mark of a break stands: at the first period that is measured in the new way, whether it has a figure or not.
 */
export function breakPlace(periods: readonly Period[], { since }: SeriesBreak): number {
  return periods.findIndex(({ to }) => to >= since.from);
}

/** Of lines that measure different things each breaks alone, and the words of the break name it. */
export function ownBreaks(
  { locale }: ChartContext,
  periods: readonly Period[],
  units: readonly (NamedSeries & { id: string })[],
): Break[] {
  const broken = units.flatMap(({ id, name, series }): Break[] =>
    breaksAt(periods, series).map(({ before, reason }) => ({
      before,
      label: `${name}: ${reason[locale]}`,
      of: id,
    })),
  );
  return broken.toSorted((a, b) => a.before - b.before);
}

function breaksAt(periods: readonly Period[], series: UnitSeries | null) {
  return (series?.points ?? []).flatMap(({ breakBefore }) =>
    breakBefore ? [{ before: breakPlace(periods, breakBefore), reason: breakBefore }] : [],
  );
}

/**
 * A break in the series of one unit is drawn through all of them. Each reason is marked where it first occurs. A unit
 * that has no figure just before the break would mark the same reason again later: that second mark is left out, since
 * its line is interrupted by the gap anyway.
 */
export function breaksOf(
  { locale }: ChartContext,
  periods: readonly Period[],
  units: readonly NamedSeries[],
): Break[] {
  const marked = new Set<string>();
  return periods.flatMap((_, before) => {
    const broken = units.flatMap(({ series }) => {
      const own = breaksAt(periods, series).filter((one) => one.before === before);
      const previous = periods[before - 1];
      const joined = previous !== undefined && figureAt(series?.points, previous) !== undefined;
      return own.flatMap(({ reason }) =>
        joined || !marked.has(reason[locale]) ? [reason[locale]] : [],
      );
    });
    const reasons = [...new Set(broken)];
    for (const reason of reasons) marked.add(reason);
    return reasons.map((label) => ({ before, label }));
  });
}
