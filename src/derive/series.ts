import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Dimensions, type Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { textOf, type Text } from '../data/text.ts';
import { scaleChanged } from '../i18n/scale-changed.ts';
import type { IndicatorId } from '../data/tables.ts';
import type { Status } from '../data/tables/common.ts';
import { isPlanned } from './planned.ts';
import { byPeriod } from './select.ts';

/**
 * Figures that can be set beside one another over time: one indicator, one
 * unit, one scope, one length of period, the same other dimensions. Periods of
 * different length, and a stock and a flow, are never one series.
 */
export interface Series {
  indicator: IndicatorId;
  unit: string;
  dimensions: Dimensions;
  scope: string;
  /** Of its first figure: what is planned is a series of its own. */
  status: Status;
  /** Of its periods, see `lengthOf`. */
  length: string;
  points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** The period, as it stands in ids. */
  period: string;
  /** One figure for each source; more than one value is a conflict, and stays visible. */
  figures: readonly [Figure, ...Figure[]];
  /** Why this point cannot be compared with the one before; null when it can. */
  breakBefore: SeriesBreak | null;
}

/** What changed, and the first period that is measured in the new way: a figure of it need not exist. */
export interface SeriesBreak extends Text {
  since: Period;
}

/** Figures of one indicator → its series, each in order of time. */
export function toSeries(dataset: Dataset, figures: readonly Figure[]): Series[] {
  const groups = Map.groupBy(figures, seriesKey);
  return [...groups.values()].map((group) => {
    const [first] = group as [Figure, ...Figure[]];
    const { unit, dimensions, scope, status, period } = first.statement;
    return {
      indicator: first.indicator,
      unit,
      dimensions,
      scope,
      status,
      length: lengthOf(period),
      points: toPoints(dataset, group),
    };
  });
}

/**
 * Of the series of several units, those that can be compared: the ones with the dimensions and scope that most of
 * them share. None at all where every figure is the same, such as a maximum that never changes.
 */
export function largestFamily(series: readonly Series[]): Series[] {
  const done = series.filter((one) => !isPlanned(one));
  const families = Map.groupBy(done, ({ dimensions, scope }) =>
    [...Object.values(dimensions), scope].join('\n'),
  );
  const [largest = []] = [...families.values()].toSorted((a, b) => b.length - a.length);
  const raws = new Set(largest.flatMap(({ points }) => points.map((p) => p.figures[0].raw)));
  return raws.size < 2 ? [] : largest;
}

function seriesKey({ indicator, statement }: Figure): string {
  const { unit, dimensions, scope, period } = statement;
  return [
    indicator,
    unit,
    ...Object.values(dimensions),
    scope,
    lengthOf(period),
    isPlanned(statement),
  ].join('\n');
}

/**
 * What periods must share to be set beside one another. A part of a year matches only the same part of other years:
 * offices have their busy months. So does a dated range: one month is no trend with seven.
 */
export function lengthOf({ kind, raw, from, to }: Period): string {
  if (kind === 'year' || kind === 'moment') return kind;
  if (kind !== 'range') return `${kind}-${raw.slice(-1 * (kind === 'month' ? 2 : 1))}`;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return `${dayOfYear(from)}/${dayOfYear(to)}+${String(years)}`;
}

/** "-09-30". February ends on one day in each year, so that two months match two months. */
export function dayOfYear(day: string): string {
  return day.slice(4).replace('-02-29', '-02-28');
}

function toPoints(dataset: Dataset, group: readonly Figure[]): SeriesPoint[] {
  const ordered = group.toSorted((a, b) => byPeriod(a.statement, b.statement));
  const byRaw = [...Map.groupBy(ordered, ({ statement }) => statement.period.raw).values()];
  return byRaw.map((figures, index) => {
    const [first] = figures as [Figure, ...Figure[]];
    const previous = byRaw[index - 1]?.[0];
    return {
      period: first.statement.period.raw,
      figures: figures as [Figure, ...Figure[]],
      breakBefore: previous ? breakBetween(dataset, previous, first) : null,
    };
  });
}

/**
 * A registered break that falls between two figures, or a scale that changed. A break of an index is one of everything
 * measured by it: when its criteria change, the places change their meaning with the points.
 */
export function breakBetween(dataset: Dataset, before: Figure, after: Figure): SeriesBreak | null {
  const registered = dataset.breaks.find(
    ({ indicator, index, period }) =>
      (index === ''
        ? indicator === after.indicator
        : Object.values(after.statement.dimensions).includes(index)) &&
      before.statement.period.to < period.from &&
      after.statement.period.to >= period.from,
  );
  if (registered) return { ...textOf(registered, 'what'), since: registered.period };
  return scaleChange(before, after);
}

function scaleChange(before: Figure, after: Figure): SeriesBreak | null {
  const old = exactNumber(before.statement.figures.get('max'));
  const now = exactNumber(after.statement.figures.get('max'));
  if (old === null || now === null || old === now) return null;
  return { ...scaleChanged(old, now), since: after.statement.period };
}
