import type { Source } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import { faultRemark } from '../../parts/remarks/fault-text.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { statementTables } from '../../parts/table/statement-table.ts';
import type {
  EntryView,
  FindingGroupView,
  LinkView,
  RemarkView,
  TableView,
} from '../../parts/views.ts';
import { dateText, homeCrumb, type PageHead } from '../common.ts';

export interface SourcesPage {
  head: PageHead;
  intro: string;
  publishers: { name: string; sources: EntryView[] }[];
}

export interface SourcePage {
  head: PageHead;
  facts: { term: string; detail: string; href?: string }[];
  note: string | null;
  faults: RemarkView[];
  tables: TableView[];
  findings: FindingGroupView[];
  norms: LinkView[];
}

export function sourcesPage(site: Site): SourcesPage {
  const { t, dataset, addresses } = site;
  const byPublisher = Map.groupBy(dataset.sources.values(), ({ publisher }) => publisher);
  return {
    head: {
      title: t.sources.title,
      description: t.sources.description,
      path: addresses.sources,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.sources.intro({ count: site.f.number(dataset.sources.size) }),
    publishers: [...byPublisher]
      .toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
      .map(([name, sources]) => ({
        name,
        sources: sources.map((source) => ({
          link: { label: titleOf(site, source), href: addresses.source(source.id) },
          details: detailsOf(site, source),
        })),
      })),
  };
}

function detailsOf(site: Site, source: Source): string {
  const figures = statementsOf(site.dataset, { source: source.id }).reduce(
    (sum, statement) => sum + statement.figures.size,
    0,
  );
  const parts = [
    dateText(site, source.published),
    figures === 0 ? null : site.t.ui.figureCount(site.f.number(figures)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function sourcePage(site: Site, source: Source): SourcePage {
  const { t, dataset, addresses } = site;
  const statements = statementsOf(dataset, { source: source.id });
  const published = dateText(site, source.published);
  const accessed = dateText(site, source.accessed);
  return {
    head: {
      title: titleOf(site, source),
      description: t.sources.pageDescription({ publisher: source.publisher }),
      path: addresses.source(source.id),
      breadcrumbs: [homeCrumb(site), { label: t.sources.title, href: addresses.sources }],
    },
    facts: [
      { term: t.sources.publisher, detail: source.publisher },
      ...(source.document === '' ? [] : [{ term: t.sources.document, detail: source.document }]),
      ...(published === null ? [] : [{ term: t.columns.published, detail: published }]),
      ...(accessed === null ? [] : [{ term: t.sources.accessed, detail: accessed }]),
      source.url === ''
        ? { term: t.sources.address, detail: t.sources.noAddress }
        : { term: t.sources.address, detail: source.url, href: source.url },
    ],
    note: local(source, 'note', site.locale) || null,
    faults: statements
      .flatMap(({ figures }) => [...figures.values()])
      .flatMap(({ id }) => site.faults.get(id) ?? [])
      .map((audit) => faultRemark(site, audit)),
    tables: statementTables(site, statements, { anchored: true, withSource: false }),
    findings: findingGroups(
      site,
      dataset.findings.filter((finding) => finding.source === source.id),
    ),
    norms: [...dataset.norms.values()]
      .filter((norm) => norm.source === source.id)
      .map((norm) => ({
        label: local(norm, 'subject', site.locale),
        href: `${addresses.oneStop}#${norm.id}`,
      })),
  };
}

function titleOf(site: Site, source: Source): string {
  return local(source, 'title', site.locale);
}
