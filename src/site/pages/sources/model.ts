import type { Source } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface SourcesPage {
  head: PageHead;
  intro: string;
  publishers: { name: string; sources: EntryView[] }[];
}

export function sourcesPage(site: Site): SourcesPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const byPublisher = Map.groupBy(dataset.sources.values(), ({ publisher }) => publisher);
  return {
    head: {
      title: t.nav.sources,
      description: words.description,
      path: addresses.sources,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro({ count: site.f.number(dataset.sources.size) }),
    publishers: [...byPublisher]
      .toSorted(([a], [b]) => a.localeCompare(b, site.locale))
      .map(([name, sources]) => ({
        name,
        sources: sources.map((source) => ({
          link: { label: local(source, 'title', site.locale), href: addresses.source(source.id) },
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
