import type { PublishedFile } from '../../../publish/file.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import { fileView } from '../../parts/files/file-view.ts';
import type { FileView } from '../../parts/files/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { tableTitle } from '../data-table/published-tables.ts';
import { WORDS } from './words.ts';

/** The files of one year. */
export interface DataYearPage {
  head: PageHead;
  lead: string;
  /** The link of the chain at the edition of the year; null of a draft. */
  chain: string | null;
  whole: FileView[];
  tables: FileView[];
  toYear: LinkView;
}

export function dataYearPage(
  site: Site,
  files: readonly PublishedFile[],
  year: number,
): DataYearPage {
  const { t, addresses, locale } = site;
  const words = WORDS[locale];
  const said = { year: String(year) };
  return {
    head: {
      title: words.title(said),
      description: words.description(said),
      path: addresses.dataYear(year),
      breadcrumbs: [homeCrumb(site), { label: t.nav.data, href: addresses.data }],
      year,
    },
    lead: words.lead({ edition: editionLink(site, year)?.label ?? words.draft }),
    chain: site.editionOf.get(year)?.chain ?? null,
    whole: files
      .filter(({ subject }) => subject.kind === 'year' && subject.year === year)
      .map((file) => fileView(site, file)),
    tables: files.flatMap((file) => {
      const { subject } = file;
      if (subject.kind !== 'year-table' || subject.year !== year) return [];
      return [fileView(site, file, tableTitle(site, subject.table))];
    }),
    toYear: { label: words.toYear(said), href: addresses.year(year) },
  };
}
