import { TABLES } from '../../../data/tables.ts';
import type { Area, Finding, Inspection } from '../../../data/dataset.ts';
import { FINDING_KINDS } from '../../../data/tables/common.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfTable } from '../../parts/downloads/downloads.ts';
import { findingGroups, saidOfMost } from '../../parts/finding/finding-view.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import { WORDS as FINDING_WORDS } from '../../parts/finding/words.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import { datesOf } from '../../parts/inspection/inspection-entry.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitById, unitYearLink } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { inspectionsIn, inspectionYears } from '../../../derive/inspection-years.ts';
import { WORDS } from './words.ts';

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
  /** Whom most findings are about, where no unit is named for each. */
  about: string | null;
  /** Tasks × kinds of findings, each with how many. */
  counts: TableView | null;
  communes: string | null;
  note: string | null;
  source: LinkView;
  /** Findings by reform task, then by kind. */
  areas: { id: string; area: LinkView; groups: FindingGroupView[] }[];
}

export function inspectionYearPage(site: Site, year: number): InspectionYearPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const years = inspectionYears(dataset);
  const link = (other: number | undefined): LinkView | null =>
    other === undefined ? null : { label: String(other), href: addresses.inspectionYear(other) };
  const findings = dataset.findings.filter((finding) => finding.year === year);
  const inspections = inspectionsIn(dataset, year);
  return {
    head: {
      title: inspections.length === 0 ? words.remarksTitle(year) : words.title(year),
      description: words.description(year),
      path: addresses.inspectionYear(year),
      breadcrumbs: [homeCrumb(site), { label: t.nav.inspections, href: addresses.inspections }],
      downloads: downloadsOfTable(site, TABLES.findings, year),
      year,
    },
    inspections: inspections.map((inspection) => inspectionView(site, inspection)),
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
  const said = saidOfMost(site, findings);
  const areas = [...dataset.areas.values()]
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .filter(({ id }) => findings.some(({ area }) => area === id));
  return {
    id: inspection.id,
    title: local(inspection, 'title', site.locale),
    body: local(inspection, 'body', site.locale),
    dates: datesOf(site, inspection),
    units: inspection.units.map((id) => unitYearLink(site, unitById(site, id), inspection.year)),
    communes: inspection.communes ? f.quantity(inspection.communes) : null,
    note: local(inspection, 'note', site.locale) || null,
    source: sourceLink(site, said.source ?? inspection.source),
    about: said.about ?? null,
    counts: areas.length < 2 ? null : countsTable(site, inspection, areas, findings),
    areas: areas.map((area) => ({
      id: placeOf(inspection, area),
      area: { label: local(area, 'name', site.locale), href: addresses.area(area.id) },
      groups: findingGroups(
        site,
        findings.filter((finding) => finding.area === area.id),
        { ...said, area: area.id },
      ),
    })),
  };
}

/** How many findings of each kind each task has; a task leads to its findings below. */
function countsTable(
  site: Site,
  inspection: Inspection,
  areas: readonly Area[],
  findings: readonly Finding[],
): TableView {
  const { t, f, locale } = site;
  const kinds = FINDING_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind));
  return {
    caption: WORDS[locale].counts,
    columns: [
      { label: WORDS[locale].task, numeric: false },
      ...kinds.map((kind) => ({
        label: FINDING_WORDS[locale].heading({
          kind: t.findingKinds[kind],
          count: findings.length,
        }),
        numeric: true,
      })),
    ],
    rows: areas.map((area) => ({
      header: { text: local(area, 'name', locale), href: `#${placeOf(inspection, area)}` },
      cells: kinds.map((kind) => {
        const count = findings.filter((own) => own.area === area.id && own.kind === kind).length;
        return { text: count === 0 ? '' : f.number(count) };
      }),
    })),
    notes: [],
  };
}

function placeOf(inspection: Inspection, area: Area): string {
  return `${inspection.id}-${area.id}`;
}
