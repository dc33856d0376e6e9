import type { Dataset, Source, Unit } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { yearOf, type Period } from '../data/period.ts';
import { covers } from './covers.ts';
import { daysBetween } from './days.ts';
import type { Expectation } from './gaps.ts';
import { tablesOf } from './publication-gaps.ts';
import { statementsOf } from './select.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** Which sources gave the figures of one period, and which of them was published first. */
export interface Arrival {
  /** The source with the earliest date of publication. Where no source has a date, the first by its id. */
  first: Source;
  /** How many sources have another date than the first one, or no date. */
  others: number;
  /** True where the day of any source is not known: then another source may be older than `first`. */
  mayBeLater: boolean;
  /** What `first` and the sources of the same date give figures of. */
  told: Told;
  /** What only the later sources give figures of. */
  added: Told;
}

/** The units, and the ids of the indices, that figures were found of. */
export interface Told {
  units: readonly Unit[];
  indices: readonly string[];
}

/** What came of a topic for a period, by the rows that answer it. Null where nothing was found. */
export function arrivalOf(
  dataset: Dataset,
  expectation: Expectation,
  period: Period,
): Arrival | null {
  const answers = expectation.indicators.filter((id) => !expectation.beside.includes(id));
  const rows = rowsFor(dataset, expectation, answers, period);
  const sources = [...new Set(rows.map(({ source }) => source))]
    .flatMap((id) => dataset.sources.get(id) ?? [])
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || (a.id < b.id ? -1 : 1));
  const [first] = sources;
  if (!first) return null;
  const sameDate = new Set(
    sources.filter((source) => dateOf(source) === dateOf(first)).map(({ id }) => id),
  );
  const told = toldBy(
    dataset,
    rows.filter(({ source }) => sameDate.has(source)),
  );
  const all = toldBy(dataset, rows);
  return {
    first,
    others: sources.length - sameDate.size,
    mayBeLater: !sources.every(isDated),
    told,
    added: {
      units: all.units.filter((unit) => !told.units.includes(unit)),
      indices: all.indices.filter((index) => !told.indices.includes(index)),
    },
  };
}

/**
 * A figure that is about the topic but does not answer it (`expectation.beside`), of the province if there is one. To
 * be asked for where nothing answers the topic.
 */
export function foundBeside(
  dataset: Dataset,
  expectation: Expectation,
  period: Period,
): Figure | null {
  const rows = rowsFor(dataset, expectation, expectation.beside, period);
  const ofProvince = rows.filter(({ unit }) => dataset.units.get(unit)?.kind === 'province');
  const [figure = null] = [...ofProvince, ...rows].flatMap(({ figures }) =>
    [...figures.values()].filter(({ indicator }) => expectation.beside.includes(indicator)),
  );
  return figure;
}

/**
 * The rows that cover the whole period. A row of a single day covers it only where things are counted at one moment
 * (`atMoment`), as procedures are.
 */
function rowsFor(
  dataset: Dataset,
  { indicators, atMoment }: Expectation,
  wanted: Expectation['indicators'],
  period: Period,
): Statement[] {
  const tables = tablesOf(indicators);
  return statementsOf(dataset, { year: yearOf(period) }).filter((row) => {
    const unit = dataset.units.get(row.unit);
    return (
      tables.has(row.table) &&
      standsForUnit(row) &&
      (atMoment || row.period.kind !== 'moment') &&
      unit !== undefined &&
      covers(dataset, row, unit, period) &&
      [...row.figures.values()].some(({ indicator }) => wanted.includes(indicator))
    );
  });
}

/** In the order of the registers. */
function toldBy({ units, indices }: Dataset, rows: readonly Statement[]): Told {
  const ofUnits = new Set(rows.map(({ unit }) => unit));
  const ofIndices = new Set(rows.map(({ dimensions }) => dimensions.index));
  return {
    units: [...units.values()].filter(({ id }) => ofUnits.has(id)),
    indices: [...indices.keys()].filter((id) => ofIndices.has(id)),
  };
}

/**
 * How many days after the due day the first source was published; below zero where it came before. Null where an
 * unknown day of publication could change the answer.
 */
export function daysLate({ first, mayBeLater }: Arrival, due: string): number | null {
  if (!isDated(first)) return null;
  const days = daysBetween(due, first.published);
  return mayBeLater && days > 0 ? null : days;
}

type Dated = Source & { published: string };

function isDated(source: Source): source is Dated {
  return source.published !== null && isDay(source.published);
}

/** Whether a date is a day, and not a month or a year. */
export function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** For sorting: a source without a date comes last. */
function dateOf({ published }: Source): string {
  return published ?? '9999';
}
