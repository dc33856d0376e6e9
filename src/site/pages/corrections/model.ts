import { headAt, latestHead, type Head } from '../../../editions/head.ts';
import type { Edition } from '../../../editions/ledger.ts';
import { siteFeedLinks } from '../../feeds/links.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { eventEntry, told } from './event-entry.ts';
import { WORDS as VERIFICATION } from '../verification/words.ts';
import { WORDS } from './words.ts';

export interface CorrectionsPage {
  head: PageHead;
  intro: string;
  /** Said when nothing was ever corrected. */
  none: string | null;
  /** What was published, corrected and withdrawn, the latest first; each with a page of its own. */
  events: EntryView[];
  /** How to find that nothing of it was changed in silence; null before the first edition. */
  chain: { head: ChainHead; verification: LinkView } | null;
  /** Each year by its latest edition, with all of them behind it. */
  years: { title: string; editions: EditionView[] }[];
  /** The feeds of it; none while nothing was ever published. */
  follow: LinkView[];
}

export interface EditionView {
  id: string;
  title: string;
  state: string;
  /** The tables as they were sealed, and the list of their checksums. */
  files: LinkView[];
  /** Of that list; of editions that were replaced the ledger has it, and the head of the chain covers it. */
  checksum: string | null;
  chain: ChainHead;
}

/** The head of the chain in two parts: what is read out of it, and the rest. */
export interface ChainHead {
  short: string;
  rest: string;
}

/** What was published when, every published value that changed since, and every edition. */
export function correctionsPage(site: Site): CorrectionsPage {
  const { t, addresses, editions } = site;
  const words = WORDS[site.locale];
  const byYear = Map.groupBy(editions.toReversed(), ({ year }) => year);
  const head = latestHead(editions);
  const follow = siteFeedLinks(site);
  const isPlain = !site.corrections.some(told);
  const isKept = editions.every(({ withdrawn }) => withdrawn === null);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.corrections,
      breadcrumbs: [homeCrumb(site)],
      feeds: follow,
    },
    intro: words.intro,
    none: isPlain && isKept ? t.ui.noCorrections : null,
    chain: head && {
      head: chainHead(head),
      verification: { label: VERIFICATION[site.locale].title, href: addresses.verification },
    },
    events: site.events.map((event) => eventEntry(site, event)),
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, own]) => yearView(site, year, own)),
    follow,
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

function stateOf(site: Site, edition: Edition): string {
  const words = WORDS[site.locale];
  const { withdrawn } = edition;
  if (withdrawn) return words.withdrawn({ date: site.f.date(withdrawn.date) });
  return isCurrent(site, edition) ? words.current : words.superseded;
}

function isCurrent({ editionOf }: Site, { id, year }: Edition): boolean {
  return editionOf.get(year)?.id === id;
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
    checksum: isCurrent(site, edition) ? sha256 : null,
    chain: chainHead(headAt(edition)),
  };
}

function chainHead({ short, full }: Head): ChainHead {
  return { short, rest: full.slice(short.length) };
}
