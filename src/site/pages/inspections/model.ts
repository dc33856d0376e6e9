import { inspectionsIn, inspectionYears } from '../../../derive/inspection-years.ts';
import { countOutcomes, OUTCOMES } from '../../../derive/follow-ups.ts';
import type { Inspection } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import type { Site } from '../../site.ts';
import { factsOf, inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';

export interface InspectionsPage {
  head: PageHead;
  /** How many inspections were found, and which was the largest; null while none was. */
  found: string | null;
  years: { year: LinkView; inspections: EntryView[] }[];
  /** Years of which only single remarks are known. */
  remarked: LinkView[];
  areas: EntryView[];
  notFound: string;
  /** What became of limitations and recommendations, by task; null where no later document is known of any. */
  outcomes: TableView | null;
}

export function inspectionsPage(site: Site): InspectionsPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const years = inspectionYears(dataset)
    .toReversed()
    .map((year) => ({
      year: { label: String(year), href: addresses.inspectionYear(year) },
      inspections: inspectionsIn(dataset, year),
    }));
  return {
    head: {
      title: t.nav.inspections,
      description: words.description,
      path: addresses.inspections,
      breadcrumbs: [homeCrumb(site)],
    },
    found: foundSentence(site),
    years: years
      .filter(({ inspections }) => inspections.length > 0)
      .map(({ year, inspections }) => ({
        year,
        inspections: inspections.map((inspection) => inspectionEntry(site, inspection)),
      })),
    remarked: years.filter(({ inspections }) => inspections.length === 0).map(({ year }) => year),
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
    outcomes: dataset.followups.length === 0 ? null : outcomesTable(site),
  };
}

/** "Tìm thấy 9 cuộc kiểm tra (2017–2025). Lớn nhất: 7/10/2019 – 22/10/2019, 6 sở, ban, ngành…; 11 ưu điểm." */
function foundSentence(site: Site): string | null {
  const { dataset, f, locale } = site;
  const { inspections } = dataset;
  const size = ({ units, communes }: Inspection) => units.length + (communes?.value ?? 0);
  const [largest, next] = inspections.toSorted((a, b) => size(b) - size(a));
  if (!largest) return null;
  const of = inspections.map(({ year }) => year);
  const ends = [Math.min(...of), Math.max(...of)];
  return WORDS[locale].found({
    count: f.number(inspections.length),
    years: [...new Set(ends)].map(String).join('–'),
    largest: next && size(next) < size(largest) ? factsOf(site, largest).join('; ') : null,
  });
}

/** Reform tasks × what became of their limitations and recommendations. */
function outcomesTable(site: Site): TableView {
  const { dataset, addresses, f, locale } = site;
  const words = WORDS[locale];
  const shown = OUTCOMES.filter((outcome) => countOutcomes(dataset, dataset.findings)[outcome] > 0);
  return {
    caption: words.outcomes,
    columns: [
      { label: words.task, numeric: false },
      ...shown.map((outcome) => ({ label: words.outcome[outcome], numeric: true })),
    ],
    rows: [...dataset.areas.values()]
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((area) => {
        const own = dataset.findings.filter((finding) => finding.area === area.id);
        const counts = countOutcomes(dataset, own);
        return {
          header: { text: local(area, 'name', locale), href: addresses.area(area.id) },
          cells: shown.map((outcome) => ({ text: f.number(counts[outcome]) })),
        };
      }),
    notes: [],
  };
}
