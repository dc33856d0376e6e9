import type { Edition } from '../../../editions/ledger.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { eventEntry, told } from './event-entry.ts';
import { WORDS } from './words.ts';

export interface CorrectionsPage {
  head: PageHead;
  intro: string;
  /** Said when nothing was ever corrected. */
  none: string | null;
  /** What was published, corrected and withdrawn, the latest first; each with a page of its own. */
  events: EntryView[];
  /** Each year by its latest edition, with all of them behind it. */
  years: { title: string; editions: EditionView[] }[];
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
  const isPlain = !site.corrections.some(told);
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
    events: site.events.map((event) => eventEntry(site, event)),
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, own]) => yearView(site, year, own)),
  };
}

/** The editions of a year, the latest first; the one that readers have gives the year its title. */
function yearView(site: Site, year: number, editions: readonly Edition[]) {
  const { f } = site;
  const shown = site.editionOf.get(year) ?? editions[0];
  if (!shown) throw new Error(`no edition of ${String(year)}`);
  const title = WORDS[site.locale].ofYear({
    year: String(year),
    number: String(shown.number),
    date: f.date(shown.date),
    state: stateOf(site, shown),
  });
  return { title, editions: editions.map((edition) => editionView(site, edition)) };
}

function stateOf(site: Site, { id, year, withdrawn }: Edition): string {
  const words = WORDS[site.locale];
  if (withdrawn) return words.withdrawn({ date: site.f.date(withdrawn.date) });
  return site.editionOf.get(year)?.id === id ? words.current : words.superseded;
}

function editionView(site: Site, edition: Edition): EditionView {
  const { f, addresses } = site;
  const words = WORDS[site.locale];
  const { id, number, date, sha256 } = edition;
  return {
    id,
    title: words.edition({ number: String(number), date: f.date(date) }),
    state: stateOf(site, edition),
    // A year without a story holds an empty one.
    files: (site.sealed.get(id) ?? [])
      .filter(({ bytes }) => bytes.length > 0)
      .map(({ file }) => ({ label: file, href: addresses.editionFile(id, file) })),
    checksum: sha256,
  };
}
