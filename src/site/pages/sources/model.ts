import type { Source } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface SourcesPage {
  head: PageHead;
  intro: string;
  /** Those of whom several documents were read, who gave most figures first. */
  publishers: { name: string; sources: EntryView[] }[];
  /** Publishers of one document each. */
  others: EntryView[];
}

/** A publisher of fewer documents is named beside its document. */
const LEAST_FOR_HEADING = 3;

export function sourcesPage(site: Site): SourcesPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const counts = figureCounts(site);
  const countOf = (sources: readonly Source[]) =>
    sources.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const byPublisher = [
    ...Map.groupBy(dataset.sources.values(), (source) => local(source, 'publisher', site.locale)),
  ].toSorted(
    ([a, own], [b, other]) => countOf(other) - countOf(own) || a.localeCompare(b, site.locale),
  );
  const isLarge = ([, sources]: (typeof byPublisher)[number]) =>
    sources.length >= LEAST_FOR_HEADING;
  return {
    head: {
      title: t.nav.sources,
      description: words.description,
      path: addresses.sources,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro({ count: site.f.number(dataset.sources.size) }),
    publishers: byPublisher.filter(isLarge).map(([name, sources]) => ({
      name,
      sources: sources.map((source) => entryOf(site, source, counts, [])),
    })),
    others: byPublisher
      .filter((own) => !isLarge(own))
      .flatMap(([name, sources]) => sources.map((source) => entryOf(site, source, counts, [name]))),
  };
}

function figureCounts({ dataset }: Site): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, figures } of dataset.statements)
    counts.set(source, (counts.get(source) ?? 0) + figures.size);
  return counts;
}

function entryOf(
  site: Site,
  source: Source,
  counts: ReadonlyMap<string, number>,
  before: readonly string[],
): EntryView {
  const count = counts.get(source.id) ?? 0;
  const parts = [
    ...before,
    dateText(site, source.published),
    count === 0 ? null : site.t.ui.figureCount(site.f.number(count)),
  ];
  return {
    link: { label: local(source, 'title', site.locale), href: site.addresses.source(source.id) },
    details: parts.filter((part) => part !== null).join(' · '),
  };
}
