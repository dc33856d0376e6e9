import type { Source } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import { faultRemark } from '../../parts/remarks/fault-text.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';

export interface SourcePage {
  head: PageHead;
  facts: { term: string; detail: string; href?: string }[];
  note: string | null;
  faults: RemarkView[];
  tables: TableView[];
  findings: FindingGroupView[];
  norms: LinkView[];
}

export function sourcePage(site: Site, source: Source): SourcePage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const statements = statementsOf(dataset, { source: source.id });
  const published = dateText(site, source.published);
  const accessed = dateText(site, source.accessed);
  return {
    head: {
      title: titleOf(site, source),
      description: words.description({ publisher: source.publisher }),
      path: addresses.source(source.id),
      breadcrumbs: [homeCrumb(site), { label: t.nav.sources, href: addresses.sources }],
    },
    facts: [
      { term: words.publisher, detail: source.publisher },
      ...(source.document === '' ? [] : [{ term: words.document, detail: source.document }]),
      ...(published === null ? [] : [{ term: t.columns.published, detail: published }]),
      ...(accessed === null ? [] : [{ term: words.accessed, detail: accessed }]),
      source.url === ''
        ? { term: words.address, detail: words.noAddress }
        : { term: words.address, detail: source.url, href: source.url },
    ],
    note: local(source, 'note', site.locale) || null,
    faults: statements
      .flatMap(({ figures }) => [...figures.values()])
      .flatMap(({ id }) => site.faults.get(id) ?? [])
      .map((audit) => faultRemark(site, audit)),
    tables: matrices(site, statements, { anchored: true }),
    findings: findingGroups(
      site,
      dataset.findings.filter((finding) => finding.source === source.id),
    ),
    norms: [...dataset.norms.values()]
      .filter((norm) => norm.source === source.id)
      .map((norm) => ({
        label: local(norm, 'subject', site.locale),
        href: addresses.norm(norm.id),
      })),
  };
}

function titleOf(site: Site, source: Source): string {
  return local(source, 'title', site.locale);
}
