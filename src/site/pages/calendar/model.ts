import { missingIndices } from '../../../derive/missing-indices.ts';
import { reportingCalendar, type CalendarEntry } from '../../../derive/reporting-calendar.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { capital, uncapital } from '../../../i18n/letters.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS as GAP_WORDS } from '../../parts/gaps/words.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { CellView, TableView } from '../../parts/table/view.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { calendarFile } from './file.ts';
import { missingWords } from './missing.ts';
import { nextWords } from './next.ts';
import { lawEntries, ruleEntries } from './rules.ts';
import { addedWords, indexWords, toldWords } from './told.ts';
import { WORDS } from './words.ts';

/** What is due when by which rule, what came and of whom, what is missing, and what is expected next. */
export interface CalendarPage {
  head: PageHead;
  /** What is expected, the first due first. */
  next: string[];
  /** What was not found of the years before; null where nothing is missing. */
  missing: string | null;
  /** The same for programs that keep calendars; none while no day is known. */
  file: LinkView[];
  rules: EntryView[];
  laws: EntryView[];
  table: TableView;
}

/** So many rows stand open: about three years. */
const OPEN_ROWS = 12;

export function calendarPage(site: Site): CalendarPage {
  const { addresses, dataset, locale } = site;
  const words = WORDS[locale];
  const { next, past } = reportingCalendar(dataset);
  const said = nextWords(site, next);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.calendar,
      breadcrumbs: [homeCrumb(site)],
    },
    next: said.length === 0 ? [words.nothing] : said,
    missing: missingWords(site, past),
    file:
      calendarFile(site) === null
        ? []
        : [
            {
              label: next.some(({ due }) => due !== null) ? words.file : words.pastFile,
              href: addresses.calendarFile,
            },
          ],
    rules: ruleEntries(site),
    laws: lawEntries(site),
    table: pastTable(site, past),
  };
}

function pastTable(site: Site, past: readonly CalendarEntry[]): TableView {
  const { f, locale } = site;
  const words = WORDS[locale];
  const { what, due, came } = words.columns;
  const left = past.length - OPEN_ROWS;
  return {
    caption: words.came,
    columns: [
      { label: what, numeric: false },
      { label: due, numeric: false },
      { label: came, numeric: false },
    ],
    rows: past.map((entry) => ({
      header: {
        text: GAP_WORDS[locale].topics[entry.topic].name,
        detail: f.shortPeriod(entry.period),
      },
      cells: [dueCell(site, entry), cameCell(site, past, entry)],
    })),
    notes: [{ mark: null, text: words.how }],
    ...(left > 0
      ? {
          folded: {
            from: OPEN_ROWS,
            to: past.length,
            label: words.older({ count: f.number(left) }),
          },
        }
      : {}),
  };
}

function dueCell({ f, locale }: Site, { due, rules }: CalendarEntry): CellView {
  if (due !== null) return { text: f.date(due), by: inOrder(due) };
  const words = WORDS[locale];
  return { text: rules.length === 0 ? words.noRule : words.noDay, missing: true };
}

/** Of what has not come nothing is late yet: that it was not found says nothing of a day. */
function cameCell(site: Site, past: readonly CalendarEntry[], entry: CalendarEntry): CellView {
  const { f, t, locale, addresses } = site;
  const { topic, came } = entry;
  const words = WORDS[locale];
  if (came === null) return { text: t.notFound, missing: true, ...besideOf(site, entry) };
  const { first, others } = came;
  const here = { ...entry, came };
  const missing = topic === 'national' ? missingIndices(past, entry) : [];
  return {
    text: first.published === null ? words.undated : f.date(first.published),
    ...(first.published === null ? {} : { by: inOrder(first.published) }),
    href: addresses.source(first.id),
    detail: [
      capital(toldWords(site, here)),
      ...latenessOf(site, here),
      ...(others === 0
        ? []
        : [words.others({ count: f.number(others), added: addedWords(site, here) })]),
      ...(missing.length === 0
        ? []
        : [words.missingIndices({ indices: indexWords(site, missing) })]),
    ].join('; '),
  };
}

/** What was found that speaks of the topic, and does not answer it. */
function besideOf(site: Site, { beside }: CalendarEntry): Pick<CellView, 'detail'> {
  if (beside === null) return {};
  const { f, locale } = site;
  const { label, measure } = measureOf(beside.indicator);
  const { unit, period } = beside.statement;
  return {
    detail: WORDS[locale].onlyBeside({
      unit: unitInSentence(site, unitById(site, unit), yearOf(period)),
      label: uncapital(label[locale]),
      value: f.value(beside.value, measure),
    }),
  };
}

/** Nothing is early or late where no rule names a day. */
function latenessOf({ f, locale }: Site, { due, late }: CalendarEntry): string[] {
  const words = WORDS[locale];
  if (due === null) return [];
  if (late === null) return [words.lateUnknown];
  return [words.late({ days: late, count: f.number(Math.abs(late)) })];
}

/** A date as a number that grows with it: "2020-02" → 20200200. */
function inOrder(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}
