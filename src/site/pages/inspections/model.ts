import { inspectionYears } from '../../../derive/inspection-years.ts';
import { local } from '../../../i18n/local.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import type { Site } from '../../site.ts';
import { inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';

export interface InspectionsPage {
  head: PageHead;
  years: { year: LinkView; inspections: EntryView[] }[];
  areas: EntryView[];
  notFound: string;
}

export function inspectionsPage(site: Site): InspectionsPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  return {
    head: {
      title: t.nav.inspections,
      description: words.description,
      path: addresses.inspections,
      breadcrumbs: [homeCrumb(site)],
    },
    years: inspectionYears(dataset)
      .toReversed()
      .map((year) => ({
        year: { label: String(year), href: addresses.inspectionYear(year) },
        inspections: dataset.inspections
          .filter((inspection) => inspection.year === year)
          .map((inspection) => inspectionEntry(site, inspection)),
      })),
    areas: [...dataset.areas.values()]
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((area) => ({
        link: { label: local(area, 'name', site.locale), href: addresses.area(area.id) },
        details: findingCounts(
          site,
          dataset.findings.filter((finding) => finding.area === area.id),
        ),
      })),
    notFound: words.notFound,
  };
}
