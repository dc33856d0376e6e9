import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { LedgerEvent } from '../../../editions/events.ts';
import { STORY_TABLE } from '../../../editions/story.ts';
import type { EntryView } from '../../parts/links/view.ts';
import { quotesIn } from '../../parts/quoted/quoted.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { changesIn, countOf, eventTitle } from './event-title.ts';
import { WORDS } from './words.ts';

/** An event in the list: what it was, why, and how much it changed. */
export function eventEntry(site: Site, event: LedgerEvent): EntryView {
  const counts = changeCounts(site, changesIn(site, event));
  const what = counts.length === 0 ? [] : [`${capital(counts.join(', '))}.`];
  return {
    link: { label: eventTitle(site, event), href: site.addresses.correctionEvent(event.id) },
    details: [event.reason, ...what].join(' '),
    quotes: quotesIn(site.locale, event.reason),
  };
}

/** "8 con số được sửa", "thêm 12 ô mới": how much was changed, of each kind. */
export function changeCounts(site: Site, own: readonly Correction[]): string[] {
  const words = WORDS[site.locale];
  const changed = own.filter(told);
  const figures = changed.filter(({ change }) => change.isFigure);
  const texts = changed.filter(({ change }) => !change.isFigure);
  const count = (of: readonly Correction[]) => site.f.number(countOf(of));
  return [
    ...(figures.length > 0 ? [words.figureCount({ count: count(figures) })] : []),
    ...(texts.length > 0 ? [words.textCount({ count: count(texts) })] : []),
    ...(own.length > changed.length
      ? [words.addedCount({ count: site.f.number(own.length - changed.length) })]
      : []),
  ];
}

/** What is told value by value: what was published and is not said any more, and the stories. */
export function told({ change }: Correction): boolean {
  return isCorrected(change) || change.table === STORY_TABLE;
}
