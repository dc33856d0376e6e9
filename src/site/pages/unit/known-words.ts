import type { Inspection, Unit } from '../../../data/dataset.ts';
import { exactNumber, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { hasPages } from '../../../derive/units.ts';
import { shareOf, type Share } from '../../../derive/share.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { outOfText, valueText } from '../../parts/figure/figure-view.ts';
import { reservation } from '../../parts/figure/read-with.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { lateStreakSaid } from '../../parts/unit/late-streak.ts';
import { unitById, unitInSentence, unitLabel, inSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { local } from '../../../i18n/local.ts';
import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import { WORDS as INSPECTION_WORDS } from '../../parts/inspection/words.ts';
import { knownFigures, lengthsOf } from './known-figures.ts';
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
  const overdue = overdueNow(site, unit);
  const first = [overdue, late].filter((said) => said !== null);
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
    ...first,
    ...(told.length + first.length === 0 ? [none] : told.slice(0, MOST - first.length)),
    ...streak,
    ...inspected(site, unit),
  ];
}

/**
 * How many cases are past their due day, and of how many in all its province: said first where it is newer than all that
 * is known of cases resolved.
 */
function overdueNow(site: Site, unit: Unit): string | null {
  const { dataset, f, locale } = site;
  const whole = (of: string, indicator: 'cases.pending_overdue' | 'cases.resolved') =>
    figuresOf(dataset, indicator, { unit: of }).filter(({ statement }) => standsForUnit(statement));
  const end = ({ statement }: Figure) => statement.period.to;
  const last = whole(unit.id, 'cases.pending_overdue')
    .toSorted((a, b) => end(a).localeCompare(end(b)))
    .at(-1);
  const part = exactNumber(last);
  if (!last || part === null || part === 0) return null;
  if (whole(unit.id, 'cases.resolved').some((figure) => end(figure) >= end(last))) return null;
  const { period, source } = last.statement;
  // Of one document and one day alone: of another the one need not be part of the other.
  const ofAll = whole(unit.parent, 'cases.pending_overdue').find(
    ({ statement }) => statement.period.raw === period.raw && statement.source === source,
  );
  const all = exactNumber(ofAll);
  return WORDS[locale].overdue({
    when: f.period(period),
    unit: unitInSentence(site, unit, yearOf(period)),
    count: valueText(site, last),
    province:
      ofAll && all !== null && all >= part
        ? {
            name: unitInSentence(site, unitById(site, unit.parent), yearOf(period)),
            count: valueText(site, ofAll),
            percent: f.percent((part / all) * 100),
          }
        : null,
  });
}

/** How many cases were late in the latest year, and what share in the first: what a reader asks first of a counter. */
function lateShare(site: Site, unit: Unit, sinceFirst: boolean): string | null {
  const shares = figuresOf(site.dataset, 'cases.late', { unit: unit.id })
    .filter(({ statement }) => statement.period.kind === 'year' && standsForUnit(statement))
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
  const figures = knownFigures(site.dataset, unit, topic);
  const last = figures.at(-1);
  if (!last) return topic === 'cases.resolved' ? latePart(site, unit) : null;
  const words = WORDS[site.locale];
  const { period, dimensions } = last.statement;
  const lengths = lengthsOf(figures);
  const said = {
    topic: dimensions.index
      ? words.topicBy({ topic: words.topics[topic], index: indexName(site, dimensions.index) })
      : words.topics[topic],
    year: period.kind === 'year' ? period.raw : site.f.periodName(period),
    when: site.f.period(period),
    value: withWhole(site, last),
  };
  const count = site.f.number(figures.length);
  const isEach = lengths !== 'year' && figures.length > 1 && figures.length <= MOST;
  const only = lengths === 'year' ? words.onlyYear(said) : words.onlyThen(said);
  const latest = figures.length === 1 ? only : words.several({ ...said, count, lengths });
  const each = figures.map((one) => eachOf(site, one));
  const text = isEach ? words.eachPeriod({ ...said, count, lengths, each }) : latest;
  const cautions = (isEach ? figures : [last]).map((figure) => reservation(site, figure));
  return [text, ...new Set(cautions)].filter((part) => part !== null).join(' ');
}

/** A period by its name, its value, and how many of its cases were late. */
function eachOf(site: Site, figure: Figure) {
  const late = figure.statement.figures.get('late');
  const share = late?.statement.table === 'cases' ? shareOf(late) : null;
  return {
    period: site.f.periodName(figure.statement.period),
    value: withWhole(site, figure),
    late: share ? site.f.percent(share.percent) : null,
  };
}

/** Where nobody counted all cases of a unit: those of the part of it that was counted last, as a part. */
function latePart(site: Site, unit: Unit): string | null {
  const { dataset, f, locale } = site;
  const last = figuresOf(dataset, 'cases.late', { unit: unit.id })
    .filter(({ statement: { scope, dimensions } }) => scope !== '' && !('field' in dimensions))
    .flatMap((figure) => shareOf(figure) ?? [])
    .toSorted((a, b) => yearIn(a) - yearIn(b))
    .at(-1);
  if (!last) return null;
  const { period, scopeText } = last.part.statement;
  return WORDS[locale].latePart({
    when: f.period(period),
    scope: scopeText[locale],
    late: valueText(site, last.part),
    resolved: valueText(site, last.whole),
    percent: f.percent(last.percent),
  });
}

/** "257 trong 268 (95,90%)", "91,47 trên 100, xếp loại xuất sắc", "tốt". */
function withWhole(site: Site, figure: Figure): string {
  const share = figure.indicator === 'procedures.one_stop' ? shareOf(figure) : null;
  if (share) return `${valueText(site, figure)} (${site.f.percent(share.percent)})`;
  const value = [valueText(site, figure), outOfText(site, figure)].filter(Boolean).join(' ');
  const rated =
    figure.indicator === 'scores.score' ? figure.statement.figures.get('class') : undefined;
  return rated ? WORDS[site.locale].rated({ value, class: valueText(site, rated) }) : value;
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
