import type { Unit } from '../../data/dataset.ts';
import { siteWords } from '../../data/settings.ts';
import { hasPages } from '../../derive/units.ts';
import { atomFeed, type FeedEntry } from '../../publish/atom.ts';
import { changesIn } from '../pages/corrections/event-title.ts';
import { inSentence, unitLabel } from '../parts/unit/unit-words.ts';
import type { Site } from '../site.ts';
import { editionEntries, figureEntries, textEntry } from './entries.ts';
import { firstDay } from './links.ts';
import { unitEntries, unitNews } from './unit-entries.ts';
import { WORDS } from './words.ts';

/** The feed of all editions; like the others null while nothing was ever published. */
export function editionsFeed(site: Site): string | null {
  const { title, subtitle } = WORDS[site.locale].editions;
  const words = { title: title({ site: nameOf(site) }), subtitle };
  const { editionsFeed: self, corrections: page } = site.addresses;
  return feedText(site, { ...words, self, page }, editionEntries(site));
}

/** The feed of what was corrected: figures value by value, words event by event. */
export function correctionsFeed(site: Site): string | null {
  const { title, subtitle } = WORDS[site.locale].corrections;
  const words = { title: title({ site: nameOf(site) }), subtitle };
  const entries = site.events.flatMap((event) => {
    const changes = changesIn(site, event);
    const texts = textEntry(site, event, changes);
    return [...figureEntries(site, event, changes), ...(texts === null ? [] : [texts])];
  });
  const { correctionsFeed: self, corrections: page } = site.addresses;
  return feedText(site, { ...words, self, page }, entries);
}

/** The feed of each unit that has a page: also of one of which nothing was published yet, to hear when something is. */
export function unitFeeds(site: Site): { unit: string; text: string }[] {
  const news = unitNews(site);
  return [...site.dataset.units.values()].filter(hasPages).flatMap((unit) => {
    const text = unitFeed(site, unit, unitEntries(site, unit, news));
    return text === null ? [] : [{ unit: unit.id, text }];
  });
}

function unitFeed(site: Site, unit: Unit, entries: readonly FeedEntry[]): string | null {
  const { title, subtitle } = WORDS[site.locale].unit;
  const name = unitLabel(site, unit);
  const words = {
    title: title({ site: nameOf(site), unit: name }),
    subtitle: subtitle({ unit: inSentence(site, unit, name) }),
  };
  const { unitFeed: feedOf, unit: pageOf } = site.addresses;
  return feedText(site, { ...words, self: feedOf(unit.id), page: pageOf(unit.id) }, entries);
}

function feedText(
  site: Site,
  { title, subtitle, self, page }: { title: string; subtitle: string; self: string; page: string },
  entries: readonly FeedEntry[],
): string | null {
  const { addresses, locale } = site;
  const since = firstDay(site);
  if (since === null) return null;
  return atomFeed({
    self: addresses.full(self),
    title,
    subtitle,
    page: addresses.full(page),
    updated: entries[0]?.day ?? since,
    author: { name: nameOf(site), address: addresses.full(addresses.home) },
    rights: WORDS[locale].rights,
    language: locale,
    icon: addresses.full(addresses.icon),
    entries,
  });
}

function nameOf({ dataset, locale }: Site): string {
  return siteWords(dataset, 'name', locale);
}
