import { CLASSES } from '../data/classes.ts';
import { exactNumber, isClass, type ClassValue, type Figure } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';
import { changeBetween, type Change } from '../threshold.ts';
import { differ } from './conflicts.ts';
import { placeOf, placesCompare } from './place.ts';
import { decimalsOf } from './precision.ts';
import { dayOfYear, type Series, type SeriesPoint } from './series.ts';

/** What came of a comparison with the previous comparable period, or why there is none. */
export type PeriodChange =
  | { kind: 'change'; from: Figure; to: Figure; change: Change }
  | { kind: 'none'; because: ChangeObstacle };

export type ChangeObstacle =
  | 'no-earlier-period'
  | 'series-broken'
  | 'not-adjacent'
  | 'sources-disagree'
  | 'not-exact'
  | 'ranked-otherwise';

/** The change from the period just before, one year earlier for parts of a year. */
export function changeTo(series: Series, period: string): PeriodChange {
  const index = series.points.findIndex((point) => point.period === period);
  const point = series.points[index];
  const previous = point && series.points.findLast((earlier) => follows(earlier, point));
  if (!point || index === 0) return none('no-earlier-period');
  if (!previous) return none('not-adjacent');
  const between = series.points.slice(series.points.indexOf(previous) + 1, index + 1);
  if (between.some(({ breakBefore }) => breakBefore !== null)) return none('series-broken');
  const [from] = previous.figures;
  const [to] = point.figures;
  if ([previous, point].some(({ figures }) => differ(figures))) return none('sources-disagree');
  const [placeBefore, place] = [placeOf(from), placeOf(to)];
  if (placeBefore && place && !placesCompare(placeBefore, place)) return none('ranked-otherwise');
  const change = changeOf(from, to);
  return change === null ? none('not-exact') : { kind: 'change', from, to, change };
}

/**
 * What may be said of two figures of one indicator, by the threshold of its column; null where one of them is only
 * bounded. Of classes, the better one is up.
 */
export function changeOf(from: Figure, to: Figure): Change | null {
  const { threshold } = measureOf(to.indicator);
  if (isClass(from.value) && isClass(to.value)) {
    const printed = (rated: ClassValue) => ({ value: -CLASSES.indexOf(rated.class), decimals: 0 });
    return changeBetween(threshold, printed(from.value), printed(to.value));
  }
  const [before, after] = [exactNumber(from), exactNumber(to)];
  if (before === null || after === null) return null;
  return changeBetween(
    threshold,
    { value: before, decimals: decimalsOf(from) },
    { value: after, decimals: decimalsOf(to) },
    scaleOf(to) ?? scaleOf(from),
  );
}

/** The most that the figure could have been: what the scale itself gives, or its row; null where neither says. */
export function scaleOf({ indicator, statement }: Figure): number | null {
  const { most, ceiling } = measureOf(indicator);
  if (most !== undefined) return most;
  return ceiling === undefined ? null : exactNumber(statement.figures.get(ceiling));
}

function none(because: ChangeObstacle): PeriodChange {
  return { kind: 'none', because };
}

/** True when `later` is the same stretch or moment of the year, one year after `earlier`. */
function follows({ figures: [earlier] }: SeriesPoint, { figures: [later] }: SeriesPoint): boolean {
  const [before, after] = [earlier.statement.period, later.statement.period];
  return isYearLater(before.from, after.from) && isYearLater(before.to, after.to);
}

function isYearLater(before: string, after: string): boolean {
  const years = Number(after.slice(0, 4)) - Number(before.slice(0, 4));
  return years === 1 && dayOfYear(before) === dayOfYear(after);
}
