import type { Figure } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import { placeOf, placesCompare } from '../../derive/place.ts';
import type { Series, SeriesPoint } from '../../derive/series.ts';
import { changeBetween } from '../../threshold.ts';
import type { ChartContext } from './context.ts';

/**
 * Where a rank came from and where it went, as the title of its line: from the first place that compares with the newest
 * one, by way of the last of all where it was that. Where nothing compares with the newest one, from the best place to
 * the last of all, and that the reckoning changed. Null where the newest figure is no place.
 */
export function rankTitle(
  context: ChartContext,
  words: { label: string; subject: string },
  { points }: Series,
): string | null {
  const { t } = context;
  const since = Math.max(points.findLastIndex(isBroken), 0);
  const now = placeAt(context, points.at(-1)?.figures[0]);
  const earlier = placesOf(context, points.slice(0, since));
  const [start, ...later] = placesOf(context, points.slice(since));
  if (!now || !start) return null;
  const worstBefore = earlier.findLast(({ last }) => last) ?? null;
  if (later.length === 0) {
    const across = worstBefore && acrossBreaks(context, points, earlier, worstBefore);
    if (across) return t.chart.rankAcross({ ...words, ...across, now });
  }
  const between = later.slice(0, -1).findLast(({ last }) => last) ?? null;
  const path =
    later.length === 0
      ? t.chart.rankNow({ ...words, now })
      : t.chart.rankPath({
          ...words,
          start,
          steps: stepsOf(start, start.last || now.last ? null : between, now),
        });
  if (since === 0) return path;
  return path + t.chart.rankBefore({ since: start.short, worst: worstBefore });
}

type Then = NonNullable<ReturnType<typeof placeAt>>;

/** The best place, as far as as many were ranked, before it was the last of all; null where it never was better. */
function acrossBreaks(
  { f }: ChartContext,
  points: readonly SeriesPoint[],
  earlier: readonly Then[],
  worst: Then,
): { best: Then; worst: Then; changed: string } | null {
  const better = earlier
    .slice(0, earlier.indexOf(worst))
    .filter(({ of, last }) => of === worst.of && !last);
  const [best] = better.toSorted((a, b) => a.place - b.place);
  const changes = points.filter(
    (point) => best && isBroken(point) && point.figures[0].statement.period.to > best.to,
  );
  const when = changes.flatMap(({ breakBefore }) =>
    breakBefore ? f.period(breakBefore.since) : [],
  );
  return best ? { best, worst, changed: f.list(when) } : null;
}

function stepsOf(start: Then, between: Then | null, now: Then) {
  return between === null ? [stepTo(start, now)] : [stepTo(start, between), stepTo(between, now)];
}

function stepTo(from: Then, to: Then) {
  const printed = ({ place }: Then) => ({ value: place, decimals: 0 });
  const change = placesCompare(from, to)
    ? changeBetween(to.threshold, printed(from), printed(to))
    : null;
  return { to, change };
}

function isBroken({ breakBefore }: SeriesPoint): boolean {
  return breakBefore !== null;
}

function placesOf(context: ChartContext, points: readonly SeriesPoint[]): Then[] {
  return points.flatMap(({ figures }) => placeAt(context, figures[0]) ?? []);
}

function placeAt({ f }: ChartContext, figure: Figure | undefined) {
  const place = figure && placeOf(figure);
  if (!place) return null;
  const { period } = figure.statement;
  const { threshold } = measureOf(figure.indicator);
  return {
    ...place,
    threshold,
    period: f.period(period),
    short: f.shortPeriod(period),
    to: period.to,
  };
}
