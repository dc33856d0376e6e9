import { TABLES } from '../../../data/tables.ts';
import type { Area } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { downloadsOfTable } from '../../parts/downloads/downloads.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import { followUpCounts } from '../../parts/finding/follow-ups.ts';
import type { Site } from '../../site.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { WORDS } from './words.ts';

export interface AreaPage {
  head: PageHead;
  programme: string;
  /** What became of what was found; null where no later document is known. */
  followUps: string | null;
  years: { year: string; counts: string; link: LinkView; groups: FindingGroupView[] }[];
  others: LinkView[];
}

/** One reform task across the years: what was found, latest first. */
export function areaPage(site: Site, area: Area): AreaPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const programme = local(area, 'programme', site.locale);
  const findings = dataset.findings.filter((finding) => finding.area === area.id);
  const years = [...new Set(findings.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    head: {
      title: local(area, 'name', site.locale),
      description: words.description({ area: local(area, 'name', site.locale) }),
      path: addresses.area(area.id),
      breadcrumbs: [homeCrumb(site), { label: t.nav.inspections, href: addresses.inspections }],
      downloads: downloadsOfTable(site, TABLES.findings),
    },
    programme:
      programme === ''
        ? words.noTask
        : words.programme({ resolutions: programme.split('|').map((name) => name.trim()) }),
    followUps: followUpCounts(site, findings),
    years: years.map((year) => {
      const own = findings.filter((finding) => finding.year === year);
      return {
        year: String(year),
        counts: findingCounts(site, own),
        link: { label: String(year), href: addresses.inspectionYear(year) },
        groups: findingGroups(site, own, { area: area.id }),
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
