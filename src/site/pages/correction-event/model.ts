import {
  FIGURE_KINDS,
  type CorrectionKind,
  type FigureKind,
} from '../../../editions/correction-kind.ts';
import type { Correction } from '../../../editions/corrections.ts';
import type { LedgerEvent } from '../../../editions/events.ts';
import { siteFeedLinks } from '../../feeds/links.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { changeView, type ChangeView } from '../../parts/figure/change-view.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { quotesIn, type Quote } from '../../parts/quoted/quoted.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { countOf } from '../corrections/counted-kinds.ts';
import { told } from '../corrections/event-entry.ts';
import { changesIn, eventTitle } from '../corrections/event-title.ts';
import { yearsInWords } from '../corrections/years-in-words.ts';
import { movedTo } from './moved-to.ts';
import { WORDS } from './words.ts';

/** What was published, corrected or withdrawn on one day for one reason, value by value. */
export interface CorrectionEventPage {
  head: PageHead;
  reason: string;
  /** What of the reasons is in another language than the page. */
  quotes: readonly Quote[];
  /** What has become of it since, or what is valid instead. */
  notes: string[];
  groups: ReasonView[];
  /** How many values were added; null for none. */
  added: string | null;
}

/** Values that were changed for one reason; null where it is that of the whole event. */
export interface ReasonView {
  reason: string | null;
  /** The figures, each kind of correction by itself: who and what, before, now. */
  figures: TableView[];
  /** Words that were changed, and how they are announced. */
  texts: { label: string; values: TextChangeView[] } | null;
}

export interface TextChangeView extends ChangeView {
  /** The fragment by which a value is linked to: that of its latest correction. */
  anchor: string | undefined;
  source: LinkView | null;
}

export function correctionEventPage(site: Site, id: string): CorrectionEventPage {
  const { t, addresses } = site;
  const event = site.events.find((known) => known.id === id);
  if (!event) throw new Error(`no event ${id}`);
  const own = changesIn(site, event);
  const shown = own.filter(told);
  const added = countOf(own.filter(({ kind }) => kind === 'added'));
  const words = WORDS[site.locale];
  const reasons = new Set([event.reason, ...shown.map(({ reason }) => reason)]);
  const quotes = quotesIn(site.locale, ...reasons);
  return {
    head: {
      title: eventTitle(site, event),
      // A summary without a language of its own is in that of the page.
      description: quotes.length === 0 ? event.reason : eventTitle(site, event),
      path: addresses.correctionEvent(event.id),
      breadcrumbs: [homeCrumb(site), { label: t.nav.corrections, href: addresses.corrections }],
      feeds: siteFeedLinks(site),
    },
    reason: event.reason,
    quotes,
    notes: notesOf(site, event),
    groups: reasonsOf(site, shown, event),
    added: added === 0 ? null : words.added({ count: site.f.number(added) }),
  };
}

function notesOf(site: Site, { kind, editions }: LedgerEvent): string[] {
  const words = WORDS[site.locale];
  if (kind === 'withdrawn')
    return editions.map(({ year, follows }) =>
      follows === null
        ? words.noneValid({ year: String(year) })
        : words.validAgain({ year: String(year), edition: follows }),
    );
  return editions.flatMap(({ id, withdrawn }) =>
    withdrawn ? [words.withdrawnSince({ edition: id, date: site.f.date(withdrawn.date) })] : [],
  );
}

/** The corrections of an event by their reason, those of figures first; what several years share is told once. */
function reasonsOf(
  site: Site,
  corrections: readonly Correction[],
  event: LedgerEvent,
): ReasonView[] {
  const words = WORDS[site.locale];
  const byReason = Map.groupBy(corrections, ({ reason }) => reason);
  return [...byReason]
    .toSorted(([, a], [, b]) => Number(b.some(isOfFigure)) - Number(a.some(isOfFigure)))
    .map(([reason, own]) => {
      const values = once(own).map((group) => changeOf(site, group, event));
      const texts = values.filter(({ kind }) => kind === 'wording');
      return {
        reason: reason === event.reason ? null : words.why({ reason }),
        figures: FIGURE_KINDS.flatMap((kind) => figureTables(site, kind, values)),
        texts:
          texts.length === 0
            ? null
            : { label: words.texts({ count: site.f.number(texts.length) }), values: texts },
      };
    });
}

function isOfFigure({ change }: Correction): boolean {
  return change.isFigure;
}

/** A change that several years share is one change. */
function once(corrections: readonly Correction[]): Correction[][] {
  return [
    ...Map.groupBy(corrections, ({ change: { id, old, now } }) =>
      JSON.stringify([id, old, now]),
    ).values(),
  ];
}

interface ChangeOfEvent extends TextChangeView {
  kind: CorrectionKind;
}

function changeOf(
  site: Site,
  group: readonly Correction[],
  { editions }: LedgerEvent,
): ChangeOfEvent {
  const [first] = group;
  if (!first) throw new Error('a correction of nothing');
  const { change, edition } = first;
  const view = changeView(site, change);
  const years = group.map((correction) => correction.edition.year).toSorted((a, b) => a - b);
  const concerned = WORDS[site.locale].concerned({ years: yearsInWords(years, site.f.list) });
  const isPart = change.isShared && years.length < new Set(editions.map(({ year }) => year)).size;
  const source = change.key['source'] ?? '';
  const latest = site.corrections.find((other) => other.change.id === change.id);
  const moved = movedTo(site, first);
  return {
    ...view,
    ...(moved === null ? {} : { now: moved }),
    kind: first.kind,
    context: isPart ? `${view.context} (${concerned})` : view.context,
    anchor: latest?.edition.id === edition.id ? change.id : undefined,
    // A row that was taken out may have been the last of its source.
    source: site.dataset.sources.has(source) ? sourceLink(site, source) : null,
  };
}

/** The table of the figures of one kind; none where there is no such figure. */
function figureTables(site: Site, kind: FigureKind, values: readonly ChangeOfEvent[]): TableView[] {
  const words = WORDS[site.locale];
  const figures = values.filter((value) => value.kind === kind);
  if (figures.length === 0) return [];
  const table: TableView = {
    caption: words.figures[kind],
    columns: [
      { label: site.t.columns.indicator, numeric: false },
      { label: words.before, numeric: true },
      { label: words.now, numeric: true },
    ],
    rows: figures.map(({ anchor, label, context, old, now, source }) => ({
      ...(anchor === undefined ? {} : { anchor }),
      header: {
        text: label,
        detail: context,
        ...(source === null ? {} : { marks: [{ text: words.source, href: source.href }] }),
      },
      cells: [
        { text: old, loose: true },
        { text: now, extreme: true, loose: true },
      ],
    })),
    notes: [],
  };
  return [table];
}
