import type { Dataset, Source, Unit } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { yearOf, type Period } from '../data/period.ts';
import { covers } from './covers.ts';
import type { Expectation } from './gaps.ts';
import { tablesOf } from './publication-gaps.ts';
import { statementsOf } from './select.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** The sources that state figures of a period, by their dates. */
export interface Arrival {
  /** The one that was published first, as far as dates are known; of several without a date any. */
  first: Source;
  /** How many others there are of another date, or of none. */
  others: number;
  /** Whether another may have come before it, because its day is not known. */
  mayBeLater: boolean;
  /** What the first states, together with those of the same date. */
  told: Told;
  /** What only the others state. */
  added: Told;
}

/** Whose figures, and of which indices. */
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

/** Where nothing answers the topic, what was found beside it: of the province first. */
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

/** Only rows that speak of the whole of the period, which a row on one day does of what is counted at one moment. */
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

/** Days from the due day to the publication; null where a day is not known that could change the answer. */
export function daysLate({ first, mayBeLater }: Arrival, due: string): number | null {
  if (!isDated(first)) return null;
  const days = (Date.parse(first.published) - Date.parse(due)) / DAY;
  return mayBeLater && days > 0 ? null : days;
}

const DAY = 86_400_000;

type Dated = Source & { published: string };

function isDated(source: Source): source is Dated {
  return source.published !== null && isDay(source.published);
}

/** Whether a date is a day, and not a month or a year. */
export function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** Without a date last. */
function dateOf({ published }: Source): string {
  return published ?? '9999';
}
