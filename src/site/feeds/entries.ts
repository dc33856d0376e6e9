import { tagOf, type FeedEntry } from '../../publish/atom.ts';
import { siteSetting } from '../../data/settings.ts';
import type { Correction } from '../../editions/corrections.ts';
import type { LedgerEvent } from '../../editions/events.ts';
import { headAt } from '../../editions/head.ts';
import type { Edition } from '../../editions/ledger.ts';
import { movedTo } from '../pages/correction-event/moved-to.ts';
import { countsByKind } from '../pages/corrections/counted-kinds.ts';
import { told } from '../pages/corrections/event-entry.ts';
import { eventTitle } from '../pages/corrections/event-title.ts';
import { changeView } from '../parts/figure/change-view.ts';
import type { Site } from '../site.ts';
import { firstDay } from './links.ts';
import { WORDS } from './words.ts';

/** A permanent id of a piece of news: it does not change when its page moves. */
export function idOf(site: Site, path: readonly string[]): string {
  return tagOf(siteSetting(site.dataset, 'address'), firstDay(site) ?? '', path);
}

/** Each edition and each withdrawal of one, the latest first. */
export function editionEntries(site: Site): FeedEntry[] {
  const { editions } = site;
  return [
    ...editions.map((edition) => ({ order: edition.order, entry: sealedEntry(site, edition) })),
    ...editions.flatMap((edition) =>
      edition.withdrawn
        ? [
            {
              order: edition.withdrawn.order,
              entry: withdrawnEntry(site, edition, edition.withdrawn),
            },
          ]
        : [],
    ),
  ]
    .toSorted((a, b) => b.order - a.order)
    .map(({ entry }) => entry);
}

function sealedEntry(site: Site, edition: Edition): FeedEntry {
  const words = WORDS[site.locale];
  const { id, year, number, date, reason, chain, follows } = edition;
  const named = { year: String(year), number: String(number) };
  const own = site.corrections.filter((correction) => correction.edition.id === id);
  const counts = own.length === 0 ? words.unchanged : countsByKind(site, own).join(', ');
  return {
    id: idOf(site, ['an-ban', id]),
    title: follows === null ? words.firstEdition(named) : words.laterEdition({ ...named, counts }),
    day: date,
    page: site.addresses.full(site.addresses.edition(id)),
    text: [words.why({ reason }), headOf(site, chain)],
  };
}

function withdrawnEntry(
  site: Site,
  { id, year, number }: Edition,
  { date, reason, chain }: NonNullable<Edition['withdrawn']>,
): FeedEntry {
  const words = WORDS[site.locale];
  return {
    id: idOf(site, ['an-ban', id, 'rut-lai']),
    title: words.withdrawal({ year: String(year), number: String(number) }),
    day: date,
    page: site.addresses.full(site.addresses.edition(id)),
    text: [words.why({ reason }), headOf(site, chain)],
  };
}

/** The head of the chain at an edition: whoever keeps it can tell later whether anything up to here was altered. */
function headOf({ locale }: Site, chain: string): string {
  return WORDS[locale].head({ short: headAt({ chain }).short, full: chain });
}

/** The figures that an event corrected, each by itself. */
export function figureEntries(
  site: Site,
  event: LedgerEvent,
  changes: readonly Correction[],
): FeedEntry[] {
  return changes.filter(isToldAlone).map((correction) => figureEntry(site, event, correction));
}

/** True of a corrected figure: whoever quoted it must hear of it by itself. */
export function isToldAlone(correction: Correction): boolean {
  return told(correction) && correction.change.isFigure;
}

function figureEntry(site: Site, event: LedgerEvent, correction: Correction): FeedEntry {
  const { addresses } = site;
  const words = WORDS[site.locale];
  const { edition, change, reason } = correction;
  const { label, context, old, now } = changeView(site, change);
  return {
    id: idOf(site, ['dinh-chinh', edition.id, change.id]),
    title: words.corrected({ label, context, old, now: movedTo(site, correction) ?? now }),
    day: edition.date,
    // A value that was corrected again since stands with its latest correction alone.
    page: addresses.full(
      site.corrected.get(change.id) === event.id
        ? addresses.correction(event.id, change.id)
        : addresses.correctionEvent(event.id),
    ),
    text: [words.why({ reason }), headOf(site, edition.chain)],
  };
}

/** What an event changed in words: one entry, for nobody quotes them as figures are quoted. Null where it changed none. */
export function textEntry(
  site: Site,
  event: LedgerEvent,
  changes: readonly Correction[],
): FeedEntry | null {
  const texts = changes.filter((one) => told(one) && !one.change.isFigure);
  if (texts.length === 0) return null;
  return {
    id: idOf(site, ['dinh-chinh', event.id, 'chu']),
    title: eventTitle(site, event),
    day: event.date,
    page: site.addresses.full(site.addresses.correctionEvent(event.id)),
    text: [WORDS[site.locale].why({ reason: event.reason })],
  };
}
