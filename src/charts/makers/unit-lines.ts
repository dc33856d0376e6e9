import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { placeOf } from '../../derive/place.ts';
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

/**
 * Of lines that measure different things each breaks alone, and the words of the break name it; what breaks all of them
 * at once is said once.
 */
export function ownBreaks(
  context: ChartContext,
  periods: readonly Period[],
  units: readonly (NamedSeries & { id: string })[],
): Break[] {
  const broken = units.flatMap(({ id, name, series }) =>
    breaksAt(context, periods, series).map((one) => ({ ...one, id, name })),
  );
  const alike = Map.groupBy(broken, ({ before, label }) => `${String(before)} ${label}`);
  const breaks = [...alike.values()].flatMap((group): Break[] => {
    const [first] = group;
    return first && group.length > 1 && group.length === units.length
      ? [{ before: first.before, label: first.label }]
      : group.map(({ before, label, id, name }) => ({
          before,
          label: `${name}: ${label}`,
          of: id,
        }));
  });
  return breaks.toSorted((a, b) => a.before - b.before);
}

function breaksAt(context: ChartContext, periods: readonly Period[], series: UnitSeries | null) {
  const points = series?.points ?? [];
  return points.flatMap(({ period, figures, breakBefore }, index) => {
    if (breakBefore)
      return [{ before: breakPlace(periods, breakBefore), label: breakBefore[context.locale] }];
    const previous = points[index - 1]?.figures[0];
    const label = previous ? otherField(context, previous, figures[0]) : null;
    return label === null
      ? []
      : [{ before: periods.findIndex(({ raw }) => raw === period), label }];
  });
}

/** The same place among a tenth fewer is a step up that nobody took. */
const LEAST_CHANGE = 0.1;

/** That a rank is one among far more, or far fewer, than before; null where it is not. */
function otherField({ t, f }: ChartContext, before: Figure, after: Figure): string | null {
  const [old, now] = [placeOf(before)?.of ?? null, placeOf(after)?.of ?? null];
  if (old === null || now === null) return null;
  if (Math.abs(old - now) <= LEAST_CHANGE * Math.max(old, now)) return null;
  return t.chart.rankedAmong({ before: f.number(old), now: f.number(now) });
}

/**
 * A break in the series of one unit is drawn through all of them. Each reason is marked where it first occurs. A unit
 * that has no figure just before the break would mark the same reason again later: that second mark is left out, since
 * its line is interrupted by the gap anyway.
 */
export function breaksOf(
  context: ChartContext,
  periods: readonly Period[],
  units: readonly NamedSeries[],
): Break[] {
  const marked = new Set<string>();
  return periods.flatMap((_, before) => {
    const broken = units.flatMap(({ series }) => {
      const own = breaksAt(context, periods, series).filter((one) => one.before === before);
      const previous = periods[before - 1];
      const joined = previous !== undefined && figureAt(series?.points, previous) !== undefined;
      return own.flatMap(({ label }) => (joined || !marked.has(label) ? [label] : []));
    });
    const reasons = [...new Set(broken)];
    for (const reason of reasons) marked.add(reason);
    return reasons.map((label) => ({ before, label }));
  });
}
