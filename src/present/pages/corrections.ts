import { isCorrected, type Correction } from '../../editions/corrections.ts';
import type { Edition } from '../../editions/ledger.ts';
import { changeView } from '../change-view.ts';
import { sourceLink } from '../figure-view.ts';
import type { Site } from '../site.ts';
import type { LinkView, RowView, TableView } from '../views.ts';
import { homeCrumb, type PageHead } from './common.ts';

export interface CorrectionsPage {
  head: PageHead;
  intro: string;
  /** Said when nothing was ever corrected. */
  none: string | null;
  /** What each edition changed, the latest first. */
  corrections: TableView[];
  years: { year: string; editions: EditionView[] }[];
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
  const { t, routes, editions } = site;
  const corrections = editions.toReversed().flatMap((edition) => changesIn(site, edition) ?? []);
  const byYear = Map.groupBy(editions.toReversed(), ({ year }) => year);
  return {
    head: {
      title: t.corrections.title,
      description: t.corrections.description,
      path: routes.corrections,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.corrections.intro,
    none: corrections.length === 0 ? t.corrections.none : null,
    corrections,
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, own]) => ({
        year: String(year),
        editions: own.map((edition) => editionView(site, edition)),
      })),
  };
}

/** The values that an edition changed or withdrew, each with its reason; what it only added is counted. */
function changesIn(site: Site, edition: Edition): TableView | null {
  const { t, f } = site;
  const own = site.corrections.filter((correction) => correction.edition.id === edition.id);
  const corrected = own.filter(({ change }) => isCorrected(change));
  if (corrected.length === 0) return null;
  const added = own.length - corrected.length;
  return {
    caption: t.corrections.caption({ edition: edition.id, date: f.date(edition.date) }),
    columns: [
      t.columns.value,
      t.columns.before,
      t.columns.now,
      t.columns.why,
      t.columns.source,
    ].map((label) => ({ label, numeric: false })),
    rows: corrected.map((correction) => correctionRow(site, correction)),
    notes: added === 0 ? [] : [t.corrections.added({ count: f.number(added) })],
  };
}

/** A value is linked to by its id: to the row of its latest correction. */
function correctionRow(site: Site, { change, edition, reason }: Correction): RowView {
  const { label, context, old, now } = changeView(site, change);
  const source = change.key['source'];
  const latest = site.corrections.find((other) => other.change.id === change.id);
  return {
    ...(latest?.edition.id === edition.id ? { anchor: change.id } : {}),
    header: { text: label, detail: context },
    cells: [
      { text: old },
      { text: now },
      { text: reason },
      source === undefined ? { text: '' } : sourceCell(site, source),
    ],
  };
}

function sourceCell(site: Site, source: string) {
  const { label, href } = sourceLink(site, source);
  return { text: label, href };
}

function editionView(site: Site, edition: Edition): EditionView {
  const { t, f, routes } = site;
  const { id, number, date, reason, sha256 } = edition;
  const current = site.editionOf.get(edition.year)?.id === id;
  return {
    id,
    title: t.corrections.edition({ number: String(number), date: f.date(date) }),
    state: current ? t.corrections.current : t.corrections.superseded,
    reason,
    files: (site.sealed.get(id) ?? []).map(({ file }) => ({
      label: file,
      href: routes.editionFile(id, file),
    })),
    checksum: sha256,
  };
}
