import { reportingCalendar, type CalendarEntry } from '../../../derive/reporting-calendar.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS as GAP_WORDS } from '../../parts/gaps/words.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { CellView, TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { calendarFile } from './file.ts';
import { nextWords } from './next.ts';
import { lawEntries, ruleEntries } from './rules.ts';
import { WORDS } from './words.ts';

/** What is due when by which rule, what came and how late, and what is expected next. */
export interface CalendarPage {
  head: PageHead;
  /** What is expected, the first due first. */
  next: string[];
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
    file: calendarFile(site) === null ? [] : [{ label: words.file, href: addresses.calendarFile }],
    rules: ruleEntries(site),
    laws: lawEntries(site),
    table: pastTable(site, past),
  };
}

function pastTable(site: Site, past: readonly CalendarEntry[]): TableView {
  const { f, locale } = site;
  const words = WORDS[locale];
  const { what, due, first, late } = words.columns;
  const left = past.length - OPEN_ROWS;
  return {
    caption: words.came,
    columns: [
      { label: what, numeric: false },
      { label: due, numeric: false },
      { label: first, numeric: false },
      { label: late, numeric: true },
    ],
    rows: past.map((entry) => ({
      header: {
        text: GAP_WORDS[locale].topics[entry.topic].name,
        detail: f.shortPeriod(entry.period),
      },
      cells: [dueCell(site, entry), cameCell(site, entry), lateCell(site, entry)],
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
  if (due !== null) return { text: f.date(due) };
  const words = WORDS[locale];
  return { text: rules.length === 0 ? words.noRule : words.noDay, missing: true };
}

function cameCell({ f, t, locale, addresses }: Site, { came }: CalendarEntry): CellView {
  if (came === null) return { text: t.notFound, missing: true };
  const words = WORDS[locale];
  const { first, others } = came;
  return {
    text: first.published === null ? words.undated : f.date(first.published),
    href: addresses.source(first.id),
    ...(others > 0 ? { detail: words.others({ count: f.number(others) }) } : {}),
  };
}

/** Of what has not come nothing is late yet: that it was not found says nothing of a day. */
function lateCell({ f, locale }: Site, { came, late }: CalendarEntry): CellView {
  if (came === null) return { text: '' };
  const words = WORDS[locale];
  if (late === null) return { text: words.undated, missing: true };
  return { text: words.late({ days: late, count: f.number(Math.abs(late)) }), by: late };
}
