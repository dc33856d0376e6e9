import type { Dataset, Duty, Norm } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import { firstDay, lastDay, parsePeriod, yearOf, type Period } from '../data/period.ts';
import { FREQUENCIES, type Frequency } from '../data/tables/duties.ts';
import { arrivalOf, daysLate, foundBeside, type Arrival } from './arrival.ts';
import { dueDay } from './due-day.ts';
import { EXPECTED, type Expectation, type GapTopic } from './gaps.ts';
import { tablesOf } from './publication-gaps.ts';
import { aliveDuring } from '../data/lifetime.ts';
import { isIndicator } from '../data/tables.ts';
import { isFollowed, lifeOf } from './units.ts';

/** The figures on one topic of one period: by when, by which rules, what came. */
export interface CalendarEntry {
  topic: GapTopic;
  period: Period;
  /** The rules in force that ask for them, the oldest first. */
  rules: readonly Norm[];
  /** The first day that one of the rules names; null where none names a day. */
  due: string | null;
  /** Null where no source was found. */
  came: Arrival | null;
  /** What was found instead, which speaks of the topic without answering it; null where nothing was. */
  beside: Figure | null;
  /** Days after the due day, below zero before it; null where a day is not known. */
  late: number | null;
}

export interface ReportingCalendar {
  /**
   * What is expected next: for each topic, the first period after the last one that was published. Periods older than
   * the year before the latest year with figures are left out. Sorted by due day; entries without a due day come
   * last, the latest period first.
   */
  next: readonly CalendarEntry[];
  /** What came, and what was not found of periods that are over: the latest period first. */
  past: readonly CalendarEntry[];
}

/** Worked out from the data alone: what comes next follows what came last, whatever day it is. */
export function reportingCalendar(dataset: Dataset): ReportingCalendar {
  const all = EXPECTED.flatMap((expectation) =>
    frequenciesOf(dataset, expectation).map((every) => sequence(dataset, expectation, every)),
  );
  return {
    next: all
      .flatMap(({ next }) => next ?? [])
      .toSorted(
        (a, b) =>
          (a.due ?? NEVER).localeCompare(b.due ?? NEVER) || b.period.to.localeCompare(a.period.to),
      ),
    past: all
      .flatMap(({ past }) => past)
      .toSorted((a, b) => b.period.to.localeCompare(a.period.to)),
  };
}

/** For sorting: it comes after every date. */
const NEVER = '9999';

/** "year" always; "half" and "quarter" where a rule asks for them. */
function frequenciesOf(dataset: Dataset, expectation: Expectation): Frequency[] {
  const asked = new Set(dutiesAbout(dataset, expectation).map(({ every }) => every ?? 'year'));
  return FREQUENCIES.filter((every) => every === 'year' || asked.has(every));
}

function sequence(
  dataset: Dataset,
  expectation: Expectation,
  every: Frequency,
): { past: CalendarEntry[]; next: CalendarEntry | null } {
  const entries = dataset.years
    .concat((dataset.years.at(-1) ?? 0) + 1)
    .flatMap((year) => periodsOf(year, every))
    .filter((period) => isExpected(dataset, expectation, period))
    .map((period) => entryOf(dataset, expectation, every, period));
  const last = entries.findLastIndex(({ came }) => came !== null);
  const latest = dataset.years.at(-1);
  if (latest === undefined) return { past: [], next: null };
  // The figures of the year before the latest may still come. Where nothing was ever published, we
  // wait for the latest year.
  const since = last < 0 ? latest : latest - 1;
  const following = entries.findIndex(({ period }, at) => at > last && yearOf(period) >= since);
  return {
    past: entries
      .slice(0, following < 0 ? entries.length : following)
      .filter(({ came, rules }) => every === 'year' || came !== null || rules.length > 0)
      .toReversed(),
    next: entries[following] ?? null,
  };
}

/** Whether a unit of which the figures are expected lived in the period. */
function isExpected(dataset: Dataset, { of }: Expectation, { from, to }: Period): boolean {
  return [...dataset.units.values()].some(
    (unit) =>
      of.includes(unit.kind) && isFollowed(unit) && aliveDuring(lifeOf(dataset, unit), from, to),
  );
}

function entryOf(
  dataset: Dataset,
  expectation: Expectation,
  every: Frequency,
  period: Period,
): CalendarEntry {
  const asked = dutiesAbout(dataset, expectation).flatMap((duty) => {
    const norm = dataset.norms.get(duty.norm);
    const isAsked = norm && (duty.every ?? 'year') === every && isInForce(norm, period);
    return isAsked ? [{ norm, day: dueDay(duty, period) }] : [];
  });
  const [due = null] = asked.flatMap(({ day }) => day ?? []).toSorted();
  const came = arrivalOf(dataset, expectation, period);
  return {
    topic: expectation.topic,
    period,
    rules: asked.map(({ norm }) => norm),
    due,
    came,
    beside: came === null ? foundBeside(dataset, expectation, period) : null,
    late: due === null || came === null ? null : daysLate(came, due),
  };
}

function dutiesAbout(dataset: Dataset, { indicators }: Expectation): Duty[] {
  const tables = tablesOf(indicators);
  return dataset.duties.filter((duty) =>
    [...tablesOf(duty.indicators.filter(isIndicator))].some((table) => tables.has(table)),
  );
}

/** Whether the rule is in force on every day of the period. */
function isInForce({ from, to }: Norm, period: Period): boolean {
  return (
    (from === null || (firstDay(from) ?? '') <= period.from) &&
    (to === null || (lastDay(to) ?? '') >= period.to)
  );
}

function periodsOf(year: number, every: Frequency): Period[] {
  const parts = { year: [''], half: ['-H1', '-H2'], quarter: ['-Q1', '-Q2', '-Q3', '-Q4'] };
  return parts[every].flatMap((part) => {
    const reading = parsePeriod(`${String(year)}${part}`);
    return reading.ok ? reading.period : [];
  });
}
