import { exactNumber, type Figure } from '../data/figures.ts';
import { differ } from './conflicts.ts';
import { coarsest, round } from './precision.ts';
import type { Series } from './series.ts';

/** What came of a comparison with the previous comparable period, or why there is none. */
export type PeriodChange =
  | { kind: 'change'; from: Figure; to: Figure; difference: number; decimals: number }
  | { kind: 'none'; because: ChangeObstacle };

export type ChangeObstacle =
  'no-earlier-period' | 'series-broken' | 'not-adjacent' | 'sources-disagree' | 'not-exact';

/**
 * The change from the period just before, one year earlier for parts of a year.
 * Differences are rounded to the coarser precision printed, never finer.
 */
export function changeTo(series: Series, period: string): PeriodChange {
  const index = series.points.findIndex((point) => point.period === period);
  const point = series.points[index];
  const previous =
    point && series.points.findLast(({ period: earlier }) => follows(earlier, period));
  if (!point || index === 0) return none('no-earlier-period');
  if (!previous) return none('not-adjacent');
  const between = series.points.slice(series.points.indexOf(previous) + 1, index + 1);
  if (between.some(({ breakBefore }) => breakBefore !== null)) return none('series-broken');
  const [from] = previous.figures;
  const [to] = point.figures;
  if ([previous, point].some(({ figures }) => differ(figures))) return none('sources-disagree');
  const before = exactNumber(from);
  const after = exactNumber(to);
  if (before === null || after === null) return none('not-exact');
  const decimals = coarsest([from, to]);
  return { kind: 'change', from, to, difference: round(after - before, decimals), decimals };
}

function none(because: ChangeObstacle): PeriodChange {
  return { kind: 'none', because };
}

/** True when `later` is the same stretch or moment of the year, one year after `earlier`. */
function follows(earlier: string, later: string): boolean {
  const yearBefore = later.replace(/\d{4}/, (year) => String(Number(year) - 1));
  return !later.includes('/') && earlier === yearBefore;
}
