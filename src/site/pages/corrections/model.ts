import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { Edition } from '../../../editions/ledger.ts';
import { changeView, type ChangeView } from '../../parts/figure/change-view.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';

export interface CorrectionsPage {
  head: PageHead;
  intro: string;
  /** Said when nothing was ever corrected. */
  none: string | null;
  /** What each edition changed, the latest first. */
  corrections: CorrectionsView[];
  years: { year: string; editions: EditionView[] }[];
}

/** The values that one edition changed or withdrew. */
export interface CorrectionsView {
  title: string;
  values: CorrectionView[];
  /** How many values the edition added; null for none. */
  added: string | null;
}

export interface CorrectionView extends ChangeView {
  /** The fragment by which a value is linked to: that of its latest correction. */
  anchor: string | undefined;
  reason: string;
  source: LinkView | null;
}

export interface EditionView {
  id: string;
  title: string;
  state: string;
  reason: string;
  /** The tables as they were sealed, and the list of their checksums. */
  files: LinkView[];
  checksum: string;
}

/** Editions and every published value that an edition changed. */
export function correctionsPage(site: Site): CorrectionsPage {
  const { t, addresses, editions } = site;
  const words = WORDS[site.locale];
  const corrections = [
    ...sharedChanges(site),
    ...editions.toReversed().flatMap((edition) => changesIn(site, edition) ?? []),
  ];
  const byYear = Map.groupBy(editions.toReversed(), ({ year }) => year);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.corrections,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro,
    none: corrections.length === 0 ? t.ui.noCorrections : null,
    corrections,
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, own]) => ({
        year: String(year),
        editions: own.map((edition) => editionView(site, edition)),
      })),
  };
}

function changesIn(site: Site, edition: Edition): CorrectionsView | null {
  const { f } = site;
  const words = WORDS[site.locale];
  const own = site.corrections.filter(
    ({ edition: { id }, change }) => id === edition.id && !change.isShared,
  );
  const corrected = own.filter(({ change }) => isCorrected(change));
  if (corrected.length === 0) return null;
  const added = own.length - corrected.length;
  return {
    title: words.caption({ edition: edition.id, date: f.date(edition.date) }),
    values: corrected.map((correction) => correctionView(site, correction)),
    added: added === 0 ? null : words.added({ count: f.number(added) }),
  };
}

/** What several years share is told once for all of them: by the day on which they were sealed anew. */
function sharedChanges(site: Site): CorrectionsView[] {
  const words = WORDS[site.locale];
  const shared = site.corrections.filter(({ change }) => change.isShared && isCorrected(change));
  const byDay = Map.groupBy(shared, ({ edition }) => edition.date);
  return [...byDay].map(([day, ofDay]) => {
    const same = Map.groupBy(ofDay, ({ change: { id, old, now }, reason }) =>
      JSON.stringify([id, old, now, reason]),
    );
    return {
      title: words.shared({ date: site.f.date(day) }),
      values: [...same.values()].flatMap((group) => {
        const [first] = group;
        if (!first) return [];
        const years = group.map(({ edition }) => edition.year).toSorted((a, b) => a - b);
        const view = correctionView(site, first);
        const concerned = words.concerned({ years: site.f.list(years.map(String)) });
        return [{ ...view, context: `${view.context}. ${concerned}` }];
      }),
      added: null,
    };
  });
}

function correctionView(site: Site, { change, edition, reason }: Correction): CorrectionView {
  const source = change.key['source'];
  const latest = site.corrections.find((other) => other.change.id === change.id);
  return {
    ...changeView(site, change),
    anchor: latest?.edition.id === edition.id ? change.id : undefined,
    reason,
    source: source === undefined ? null : sourceLink(site, source),
  };
}

function editionView(site: Site, edition: Edition): EditionView {
  const { f, addresses } = site;
  const words = WORDS[site.locale];
  const { id, number, date, reason, sha256 } = edition;
  const current = site.editionOf.get(edition.year)?.id === id;
  return {
    id,
    title: words.edition({ number: String(number), date: f.date(date) }),
    state: current ? words.current : words.superseded,
    reason,
    files: (site.sealed.get(id) ?? []).map(({ file }) => ({
      label: file,
      href: addresses.editionFile(id, file),
    })),
    checksum: sha256,
  };
}
