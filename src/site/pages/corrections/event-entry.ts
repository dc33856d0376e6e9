import { withStop } from '../../../i18n/letters.ts';
import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { LedgerEvent } from '../../../editions/events.ts';
import { STORY_TABLE } from '../../../editions/compare.ts';
import type { EntryView } from '../../parts/links/view.ts';
import { quotesIn } from '../../parts/quoted/quoted.ts';
import type { Site } from '../../site.ts';
import { COUNTED_KINDS, countsByKind } from './counted-kinds.ts';
import { changesIn, eventTitle, heaviestKind } from './event-title.ts';
import { WORDS } from './words.ts';

/** An event in the list: what it was, why, and what else it changed than its title says. */
export function eventEntry(site: Site, event: LedgerEvent): EntryView {
  const own = changesIn(site, event);
  const titled = heaviestKind(own);
  const others = countsByKind(
    site,
    own,
    COUNTED_KINDS.filter((kind) => kind !== titled),
  );
  const also =
    others.length === 0 ? [] : [WORDS[site.locale].also({ counts: site.f.list(others) })];
  return {
    link: { label: eventTitle(site, event), href: site.addresses.correctionEvent(event.id) },
    details: [withStop(event.reason), ...also].join(' '),
    quotes: quotesIn(site.locale, event.reason),
  };
}

/** What is told value by value: what was published and is not said any more, and the stories. */
export function told({ change }: Correction): boolean {
  return isCorrected(change) || change.table === STORY_TABLE;
}
