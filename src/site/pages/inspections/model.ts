import type { Inspection } from '../../../data/dataset.ts';
import { hasPages } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import { inspectionYears } from '../../inventory.ts';
import type { Site } from '../../site.ts';
import { unitById, unitName } from '../../parts/unit/unit-words.ts';
import type { EntryView, FindingGroupView, LinkView } from '../../parts/views.ts';
import { dateText, homeCrumb, type PageHead } from '../common.ts';

export interface InspectionsPage {
  head: PageHead;
  years: { year: LinkView; inspections: EntryView[] }[];
  areas: EntryView[];
  notFound: string;
}

export interface InspectionYearPage {
  head: PageHead;
  inspections: InspectionView[];
  /** Findings of the year that belong to no inspection. */
  others: FindingGroupView[];
  before: LinkView | null;
  after: LinkView | null;
}

export interface InspectionView {
  id: string;
  title: string;
  body: string;
  dates: string;
  units: { label: string; href?: string }[];
  communes: string | null;
  note: string | null;
  source: LinkView;
  /** Findings by reform task, then by kind. */
  areas: { area: LinkView; groups: FindingGroupView[] }[];
}

export function inspectionsPage(site: Site): InspectionsPage {
  const { t, dataset, addresses } = site;
  return {
    head: {
      title: t.inspections.title,
      description: t.inspections.description,
      path: addresses.inspections,
      breadcrumbs: [homeCrumb(site)],
    },
    years: inspectionYears(site)
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
    notFound: t.inspections.notFound,
  };
}

/** "7/10/2019 – 22/10/2019 · 11 đơn vị · 11 ưu điểm, 7 hạn chế" */
export function inspectionEntry(site: Site, inspection: Inspection): EntryView {
  const findings = site.dataset.findings.filter(({ inspection: id }) => id === inspection.id);
  const parts = [
    datesOf(site, inspection),
    inspection.units.length > 0 ? site.t.inspections.units(inspection.units.length) : '',
    findings.length > 0 ? findingCounts(site, findings) : '',
  ];
  return {
    link: {
      label: local(inspection, 'title', site.locale),
      href: `${site.addresses.inspectionYear(inspection.year)}#${inspection.id}`,
    },
    details: parts.filter((part) => part !== '').join(' · '),
  };
}

export function inspectionYearPage(site: Site, year: number): InspectionYearPage {
  const { t, dataset, addresses } = site;
  const years = inspectionYears(site);
  const link = (other: number | undefined): LinkView | null =>
    other === undefined ? null : { label: String(other), href: addresses.inspectionYear(other) };
  const findings = dataset.findings.filter((finding) => finding.year === year);
  return {
    head: {
      title: t.inspections.yearTitle(year),
      description: t.inspections.yearDescription(year),
      path: addresses.inspectionYear(year),
      breadcrumbs: [homeCrumb(site), { label: t.inspections.title, href: addresses.inspections }],
      year,
    },
    inspections: dataset.inspections
      .filter((inspection) => inspection.year === year)
      .map((inspection) => inspectionView(site, inspection)),
    others: findingGroups(
      site,
      findings.filter(({ inspection }) => inspection === ''),
    ),
    before: link(years.findLast((other) => other < year)),
    after: link(years.find((other) => other > year)),
  };
}

function inspectionView(site: Site, inspection: Inspection): InspectionView {
  const { dataset, addresses, f } = site;
  const findings = dataset.findings.filter((finding) => finding.inspection === inspection.id);
  return {
    id: inspection.id,
    title: local(inspection, 'title', site.locale),
    body: local(inspection, 'body', site.locale),
    dates: datesOf(site, inspection),
    units: inspection.units.map((id) => {
      const unit = unitById(site, id);
      const label = unitName(site, unit, inspection.year);
      return hasPages(unit) ? { label, href: addresses.unitYear(inspection.year, id) } : { label };
    }),
    communes: inspection.communes ? f.quantity(inspection.communes) : null,
    note: local(inspection, 'note', site.locale) || null,
    source: sourceLink(site, inspection.source),
    areas: [...dataset.areas.values()]
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((area) => ({
        area: { label: local(area, 'name', site.locale), href: addresses.area(area.id) },
        groups: findingGroups(
          site,
          findings.filter((finding) => finding.area === area.id),
        ),
      }))
      .filter(({ groups }) => groups.length > 0),
  };
}

function datesOf(site: Site, { from, to }: Inspection): string {
  const days = [dateText(site, from), dateText(site, to)].filter((day) => day !== null);
  return [...new Set(days)].join(' – ');
}
