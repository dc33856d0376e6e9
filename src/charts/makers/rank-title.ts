import type { Figure } from '../../data/figures.ts';
import { placeOf } from '../../derive/place.ts';
import type { Series } from '../../derive/series.ts';
import type { ChartContext } from './context.ts';

/**
 * Where a rank came from and where it went, as the title of its line: from the first place that compares with the newest
 * one, by way of the last of all where it was that. Null where the newest figure is no place.
 */
export function rankTitle(
  context: ChartContext,
  words: { label: string; subject: string },
  { points }: Series,
): string | null {
  const { t } = context;
  const broken = points.findLastIndex(({ breakBefore }) => breakBefore !== null);
  const since = Math.max(broken, 0);
  const places = (from: number, to?: number) =>
    points.slice(from, to).flatMap(({ figures }) => placeAt(context, figures[0]) ?? []);
  const now = placeAt(context, points.at(-1)?.figures[0]);
  const [start, ...later] = places(since);
  if (!now || !start) return null;
  const between = later.slice(0, -1).findLast(({ last }) => last) ?? null;
  const worst = start.last || now.last ? null : between;
  const path =
    later.length === 0
      ? t.chart.rankNow({ ...words, now })
      : t.chart.rankPath({ ...words, start, worst, now });
  if (since === 0) return path;
  const before = places(0, since).findLast(({ last }) => last) ?? null;
  return path + t.chart.rankBefore({ since: start.short, worst: before });
}

function placeAt({ f }: ChartContext, figure: Figure | undefined) {
  const place = figure && placeOf(figure);
  if (!place) return null;
  const { period } = figure.statement;
  return { ...place, period: f.period(period), short: f.shortPeriod(period) };
}
