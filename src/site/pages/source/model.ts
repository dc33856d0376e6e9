import type { Source } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import { downloadsOfSource } from '../../parts/downloads/downloads.ts';
import { faultRemark } from '../../parts/remarks/fault-text.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { partTitle } from '../source-part/model.ts';
import { WORDS } from './words.ts';

export interface SourcePage {
  head: PageHead;
  facts: { term: string; detail: string; href?: string; lang?: string }[];
  note: string | null;
  faults: RemarkView[];
  tables: TableView[];
  /** The pages of what was taken, where this one could not carry it. */
  parts: EntryView[];
  findings: FindingGroupView[];
  norms: LinkView[];
}

export function sourcePage(site: Site, source: Source): SourcePage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const statements = statementsOf(dataset, { source: source.id });
  const parts = site.sourceParts.get(source.id) ?? [];
  return {
    head: {
      title: titleOf(site, source),
      description: words.description({ publisher: local(source, 'publisher', site.locale) }),
      path: addresses.source(source.id),
      breadcrumbs: [homeCrumb(site), { label: t.nav.sources, href: addresses.sources }],
      downloads: downloadsOfSource(site, source.id),
    },
    facts: sourceFacts(site, source),
    note: local(source, 'note', site.locale) || null,
    faults: statements
      .flatMap(({ figures }) => [...figures.values()])
      .flatMap(({ id }) => site.faults.get(id) ?? [])
      .map((audit) => faultRemark(site, audit)),
    tables: parts.length > 0 ? [] : matrices(site, statements, { anchored: true }),
    parts: parts.map((part) => ({
      link: {
        label: partTitle(site, part),
        href: addresses.sourcePart(source.id, part.table, part.group),
      },
      details: t.ui.figureCount(
        site.f.number(part.statements.reduce((sum, { figures }) => sum + figures.size, 0)),
      ),
    })),
    findings: findingGroups(
      site,
      dataset.findings.filter((finding) => finding.source === source.id),
      { source: source.id },
    ),
    norms: [
      ...[...dataset.norms.values()]
        .filter((norm) => norm.source === source.id)
        .map((norm) => ({
          label: local(norm, 'subject', site.locale),
          href: addresses.norm(norm.id),
        })),
      ...dataset.laws
        .filter((law) => law.source === source.id)
        .map((law) => ({ label: local(law, 'duty', site.locale), href: addresses.laws })),
    ],
  };
}

/** What is known of a document, for its own page and beside each figure that was read in it. */
export function sourceFacts(site: Site, source: Source): SourcePage['facts'] {
  const words = WORDS[site.locale];
  const document = local(source, 'document', site.locale);
  const published = dateText(site, source.published);
  const accessed = dateText(site, source.accessed);
  return [
    ...languageFacts(site, source),
    { term: words.publisher, detail: local(source, 'publisher', site.locale) },
    ...(document === '' ? [] : [{ term: words.document, detail: document }]),
    ...(published === null ? [] : [{ term: site.t.columns.published, detail: published }]),
    ...(accessed === null ? [] : [{ term: words.accessed, detail: accessed }]),
    source.url === ''
      ? { term: words.address, detail: words.noAddress }
      : { term: words.address, detail: source.url, href: source.url },
    ...copyFacts(site, source),
  ];
}

/** The copy that is kept, the copy that was read, and where the document stood before. */
function copyFacts(site: Site, { id, archive, sha256 }: Source): SourcePage['facts'] {
  const words = WORDS[site.locale];
  return [
    ...(site.formerUrls.get(id) ?? []).map(({ url, edition }) => ({
      term: words.formerAddress({ edition }),
      detail: url,
      href: url,
    })),
    archive === ''
      ? { term: words.archive, detail: words.noArchive }
      : { term: words.archive, detail: archive, href: archive },
    { term: words.checksum, detail: sha256 === '' ? words.noChecksum : sha256 },
  ];
}

/** Of a document in another language: the title that it bears, beside the page's own rendering of it. */
function languageFacts(
  { locale, f }: Site,
  { language, title_printed }: Source,
): SourcePage['facts'] {
  if (language === null) return [];
  const words = WORDS[locale];
  return [
    ...(title_printed === ''
      ? []
      : [{ term: words.printedTitle, detail: title_printed, lang: language }]),
    { term: words.language, detail: f.language(language) },
  ];
}

function titleOf(site: Site, source: Source): string {
  return local(source, 'title', site.locale);
}
