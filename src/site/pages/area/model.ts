import type { Area } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import type { FindingGroupView, LinkView } from '../../parts/views.ts';
import { homeCrumb, type PageHead } from '../common.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';

export interface AreaPage {
  head: PageHead;
  programme: string;
  years: { year: string; counts: string; link: LinkView; groups: FindingGroupView[] }[];
  others: LinkView[];
}

/** One reform task across the years: what was found, latest first. */
export function areaPage(site: Site, area: Area): AreaPage {
  const { t, dataset, addresses } = site;
  const findings = dataset.findings.filter((finding) => finding.area === area.id);
  const years = [...new Set(findings.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    head: {
      title: local(area, 'name', site.locale),
      description: t.areas.description({ area: local(area, 'name', site.locale) }),
      path: addresses.area(area.id),
      breadcrumbs: [homeCrumb(site), { label: t.inspections.title, href: addresses.inspections }],
    },
    programme: t.areas.programme({ programme: area.programme.replaceAll('|', t.areas.and) }),
    years: years.map((year) => {
      const own = findings.filter((finding) => finding.year === year);
      return {
        year: String(year),
        counts: findingCounts(site, own),
        link: { label: String(year), href: addresses.inspectionYear(year) },
        groups: findingGroups(site, own),
      };
    }),
    others: [...dataset.areas.values()]
      .filter(({ id }) => id !== area.id)
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((other) => ({
        label: local(other, 'name', site.locale),
        href: addresses.area(other.id),
      })),
  };
}
