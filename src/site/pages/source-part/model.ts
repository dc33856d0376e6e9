import { STATEMENT_TABLES } from '../../../data/tables.ts';
import type { SourcePart } from '../../../derive/source-parts.ts';
import { local } from '../../../i18n/local.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { sourcePartSegment } from '../../addresses.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfSource } from '../../parts/downloads/downloads.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { latestGroupName } from '../../parts/unit/group-name.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What one source says in one table of one group of units. */
export interface SourcePartPage {
  head: PageHead;
  /** The document, under the name of its part. */
  source: LinkView;
  part: string;
  tables: TableView[];
}

export function sourcePartPage(site: Site, id: string, segment: string): SourcePartPage {
  const { t, addresses, locale, dataset } = site;
  const source = dataset.sources.get(id);
  const part = site.sourceParts
    .get(id)
    ?.find(({ table, group }) => sourcePartSegment(table, group) === segment);
  if (!source || !part) throw new Error(`no part ${segment} of source ${id}`);
  const title = local(source, 'title', locale);
  const document = { label: title, href: addresses.source(source.id) };
  return {
    source: document,
    part: partTitle(site, part),
    head: {
      title: WORDS[locale].title({ part: partTitle(site, part), source: title }),
      description: WORDS[locale].description({ publisher: local(source, 'publisher', locale) }),
      path: addresses.sourcePart(part.source, part.table, part.group),
      breadcrumbs: [homeCrumb(site), { label: t.nav.sources, href: addresses.sources }, document],
      downloads: downloadsOfSource(site, part.source),
    },
    tables: matrices(site, part.statements, { anchored: true }),
  };
}

/** "Hồ sơ, huyện, thị xã, thành phố" */
export function partTitle(site: Site, { table, group }: SourcePart): string {
  const { locale } = site;
  const title = STATEMENT_TABLES.find(({ name }) => name === table)?.title[locale] ?? table;
  return group === null ? title : `${title}, ${uncapital(latestGroupName(site, group))}`;
}
