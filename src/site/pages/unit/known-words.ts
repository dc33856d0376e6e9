import type { Inspection, Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { headline } from '../../../derive/headline.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { hasPages } from '../../../derive/units.ts';
import { shareOf, type Share } from '../../../derive/share.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { outOfText, valueText } from '../../parts/figure/figure-view.ts';
import { reservation } from '../../parts/figure/read-with.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { lateStreakSaid } from '../../parts/unit/late-streak.ts';
import { unitLabel, inSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { local } from '../../../i18n/local.ts';
import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import { WORDS as INSPECTION_WORDS } from '../../parts/inspection/words.ts';
import { WORDS, type Topic } from './words.ts';

/** In the order in which they are said. A class is said only where no score is. */
const TOPICS: readonly (readonly Topic[])[] = [
  ['procedures.one_stop'],
  ['cases.resolved'],
  ['scores.score', 'scores.class'],
  ['service.score'],
  ['national.rank'],
];
/** So many sentences are an answer; more are a list. */
const MOST = 3;

/** What is known of a unit, in a few sentences: of which years, and what the latest says; when it was inspected. */
export function knownWords(site: Site, unit: Unit): string[] {
  const words = WORDS[site.locale];
  const streak = lateStreakSaid(site, unit).map(({ text }) => text);
  // A streak tells its first share itself.
  const late = lateShare(site, unit, streak.length === 0);
  const topics = TOPICS.filter(([topic]) => late === null || topic !== 'cases.resolved');
  const told = topics.flatMap((either) => {
    const [said] = either.flatMap((topic) => topicSentence(site, unit, topic) ?? []);
    return said === undefined ? [] : [said];
  });
  const name = inSentence(site, unit, unitLabel(site, unit));
  const none =
    statementsOf(site.dataset, { unit: unit.id }).length === 0
      ? words.nothingOwn({ unit: name })
      : words.otherOnly({ unit: name });
  return [
    ...(late === null ? [] : [late]),
    ...(told.length === 0 && late === null
      ? [none]
      : told.slice(0, late === null ? MOST : MOST - 1)),
    ...streak,
    ...inspected(site, unit),
  ];
}

/** How many cases were late in the latest year, and what share in the first: what a reader asks first of a counter. */
function lateShare(site: Site, unit: Unit, sinceFirst: boolean): string | null {
  const shares = figuresOf(site.dataset, 'cases.late', { unit: unit.id })
    .filter(({ statement }) => statement.period.kind === 'year' && isOfWholeUnit(statement))
    .flatMap((figure) => shareOf(figure) ?? [])
    .toSorted((a, b) => yearIn(a) - yearIn(b));
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last) return null;
  const { f, locale } = site;
  return WORDS[locale].late({
    year: String(yearIn(last)),
    late: valueText(site, last.part),
    resolved: valueText(site, last.whole),
    percent: f.percent(last.percent),
    first:
      !sinceFirst || yearIn(first) === yearIn(last)
        ? null
        : { year: String(yearIn(first)), percent: f.percent(first.percent) },
  });
}

function yearIn({ part }: Share): number {
  return yearOf(part.statement.period);
}

function topicSentence(site: Site, unit: Unit, topic: Topic): string | null {
  const figures = ofOneIndex(
    site.dataset.years.flatMap(
      (year) =>
        headline(site.dataset, statementsOf(site.dataset, { unit: unit.id, year }), topic) ?? [],
    ),
  );
  const last = figures.at(-1);
  if (!last) return null;
  const words = WORDS[site.locale];
  const { period, dimensions } = last.statement;
  const said = {
    topic: dimensions.index
      ? words.topicBy({ topic: words.topics[topic], index: indexName(site, dimensions.index) })
      : words.topics[topic],
    year: period.kind === 'year' ? period.raw : site.f.periodName(period),
    when: site.f.period(period),
    value: withWhole(site, last),
  };
  const text =
    figures.length === 1
      ? words.onlyYear(said)
      : words.severalYears({ ...said, count: site.f.number(figures.length) });
  const caution = reservation(site, last);
  return caution === null ? text : `${text} ${caution}`;
}

/** Of several indices the one that was measured in most years: places in two of them are not one story. */
function ofOneIndex(figures: readonly Figure[]): Figure[] {
  const byIndex = Map.groupBy(figures, ({ statement }) => statement.dimensions.index ?? '');
  const [most = []] = [...byIndex.values()].toSorted((a, b) => b.length - a.length);
  return most;
}

/** "257 trong 268 (95,90%)", "91,47 trên 100", "tốt". */
function withWhole(site: Site, figure: Figure): string {
  const share = figure.indicator === 'procedures.one_stop' ? shareOf(figure) : null;
  if (share) return `${valueText(site, figure)} (${site.f.percent(share.percent)})`;
  return [valueText(site, figure), outOfText(site, figure)].filter(Boolean).join(' ');
}

/** The months in which somebody came to look into it. */
function inspected(site: Site, unit: Unit): string[] {
  const { dataset, f, locale } = site;
  const visits = dataset.inspections.filter(({ units }) => units.includes(unit.id));
  const elsewhere = visits.filter((visit) => isElsewhere(site, visit));
  const own = visits.filter((visit) => !elsewhere.includes(visit));
  const byVerb = Map.groupBy(own, (visit) =>
    INSPECTION_WORDS[locale].verb(local(visit, 'title', locale)),
  );
  const when = ({ from, year }: Inspection) => f.date(from?.slice(0, 7) ?? String(year));
  return [
    ...[...byVerb].map(([verb, alike]) =>
      WORDS[locale].inspected({ verb, dates: f.list([...new Set(alike.map(when))]) }),
    ),
    ...elsewhere.map((visit) =>
      WORDS[locale].inspectedWithin({ date: when(visit), title: local(visit, 'title', locale) }),
    ),
  ];
}

/**
 * True of a visit that by its title went to one other unit, such as a commune that was not there yet and is recorded of
 * its province: the province as a whole was not inspected.
 */
function isElsewhere({ dataset }: Site, visit: Inspection): boolean {
  // Told by the source language in every language: only there do titles name units just as the register does.
  const words = (said: string) => said.toLocaleLowerCase(SOURCE_LOCALE);
  const title = words(local(visit, 'title', SOURCE_LOCALE));
  return [...dataset.units.values()].some(
    (unit) =>
      unit.kind !== 'province' &&
      hasPages(unit) &&
      !visit.units.includes(unit.id) &&
      title.includes(words(local(unit, 'name', SOURCE_LOCALE))),
  );
}
