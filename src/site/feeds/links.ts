import type { Unit } from '../../data/dataset.ts';
import type { LinkView } from '../parts/links/view.ts';
import { inSentence, unitLabel } from '../parts/unit/unit-words.ts';
import type { Site } from '../site.ts';
import { WORDS } from './words.ts';

/** The first day of the ledger, which stands in all ids of feed entries; null while nothing was ever published. */
export function firstDay({ editions }: Site): string | null {
  return editions[0]?.date ?? null;
}

/** The two feeds of the whole site, for links; none while nothing was ever published. */
export function siteFeedLinks(site: Site): LinkView[] {
  if (firstDay(site) === null) return [];
  const { links } = WORDS[site.locale];
  return [
    { label: links.editions, href: site.addresses.editionsFeed },
    { label: links.corrections, href: site.addresses.correctionsFeed },
  ];
}

/** The feed of one unit, for links. */
export function unitFeedLinks(site: Site, unit: Unit): LinkView[] {
  if (firstDay(site) === null) return [];
  const name = inSentence(site, unit, unitLabel(site, unit));
  return [
    {
      label: WORDS[site.locale].links.unit({ unit: name }),
      href: site.addresses.unitFeed(unit.id),
    },
  ];
}
