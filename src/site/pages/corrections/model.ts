import type { Edition } from '../../../editions/ledger.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { eventsOf, type EventView } from './events.ts';
import { WORDS } from './words.ts';

export interface CorrectionsPage {
  head: PageHead;
  intro: string;
  /** Said when nothing was ever corrected. */
  none: string | null;
  events: EventView[];
  years: { year: string; editions: EditionView[] }[];
}

export interface EditionView {
  id: string;
  title: string;
  state: string;
  /** The tables as they were sealed, and the list of their checksums. */
  files: LinkView[];
  checksum: string;
}

/** What was published when, every published value that changed since, and every edition. */
export function correctionsPage(site: Site): CorrectionsPage {
  const { t, addresses, editions } = site;
  const words = WORDS[site.locale];
  const byYear = Map.groupBy(editions.toReversed(), ({ year }) => year);
  const events = eventsOf(site);
  const isPlain = events.every(({ groups }) => groups.length === 0);
  const isKept = editions.every(({ withdrawn }) => withdrawn === null);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.corrections,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro,
    none: isPlain && isKept ? t.ui.noCorrections : null,
    events,
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, own]) => ({
        year: String(year),
        editions: own.map((edition) => editionView(site, edition)),
      })),
  };
}

function editionView(site: Site, edition: Edition): EditionView {
  const { f, addresses } = site;
  const words = WORDS[site.locale];
  const { id, number, date, sha256, withdrawn } = edition;
  const isCurrent = site.editionOf.get(edition.year)?.id === id;
  const unless = isCurrent ? words.current : words.superseded;
  return {
    id,
    title: words.edition({ number: String(number), date: f.date(date) }),
    state: withdrawn ? words.withdrawn({ date: f.date(withdrawn.date) }) : unless,
    // A year without a story holds an empty one.
    files: (site.sealed.get(id) ?? [])
      .filter(({ bytes }) => bytes.length > 0)
      .map(({ file }) => ({ label: file, href: addresses.editionFile(id, file) })),
    checksum: sha256,
  };
}
