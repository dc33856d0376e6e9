import type { TableId } from '../../../data/tables.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective, peersIn } from '../../../derive/units.ts';
import { headlines } from '../../parts/figure/headline-view.ts';
import { chartLinks, chartViews } from '../../parts/chart/chart-view.ts';
import type { Site } from '../../site.ts';
import { rankingTable } from '../../parts/table/ranking-table.ts';
import { serviceToday, type ServiceToday } from '../../parts/service/service-view.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { provinceIn } from '../../../derive/province.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { notFoundSentence } from '../../parts/unit/not-found.ts';
import { unitGroups } from '../../parts/unit/unit-groups.ts';
import type { LinkGroup } from '../../parts/links/view.ts';
import { inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { yearCharts } from './charts.ts';
import { ratedMap } from './rated-map.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';
import { WORDS } from './words.ts';

export interface YearPage {
  head: PageHead;
  year: number;
  sentences: string[];
  keyFigures: FigureView[];
  oneStop: { charts: ChartView[]; tables: TableView[]; missing: string | null };
  cases: TableView[];
  map: TileMapView | null;
  rankings: { charts: ChartView[]; others: LinkView[]; tables: TableView[] };
  /** All other figures of the province and of groups of units. */
  others: TableView[];
  service: ServiceToday | null;
  /** What is told of single units outside the rankings. */
  unitFigures: { tables: TableView[]; more: string | null };
  inspections: EntryView[];
  findingLink: LinkView | null;
  units: LinkGroup[];
  sources: LinkView[];
  before: LinkView | null;
  after: LinkView | null;
}

/** The figures at the top of the page, in this order, if the province has them. */
const KEY_INDICATORS = [
  'procedures.one_stop',
  'procedures.announced',
  'cases.on_time_or_early',
  'cases.late',
  'cases.pending_overdue',
  'classes.excellent',
  'tasks.done',
] as const;
const MOST_KEY_FIGURES = 4;
/** The most rows of single units that the page shows; the rest stand on the pages of the units. */
const MOST_UNIT_ROWS = 12;
/** Whose one-stop counts a reader of a year looks for. Of central agencies none is expected. */
const SOUGHT = ['departments', 'districts', 'communes'] as const;

export function yearPage(site: Site, year: number): YearPage {
  const { dataset, addresses } = site;
  const words = WORDS[site.locale];
  const province = provinceIn(site.dataset, year);
  const statements = statementsOf(dataset, { year });
  const collective = statements.filter(({ unit }) => speaksForMany(site, unitById(site, unit)));
  const of = <T extends TableId>(table: T) => collective.filter(isIn(table));
  const index = mainIndex(dataset);
  const { page, sections } = yearCharts(site, year);
  const findings = dataset.findings.filter((finding) => finding.year === year);
  const ownProvince = statements.filter(({ unit }) => unit === province.id);
  return {
    head: {
      title: page.label,
      description: words.description({ year }),
      path: page.href,
      breadcrumbs: [homeCrumb(site)],
      year,
    },
    year,
    sentences: unitSentences(site, province, year, ownProvince).map(({ text }) => text),
    keyFigures: headlines(site, ownProvince, KEY_INDICATORS).slice(0, MOST_KEY_FIGURES),
    oneStop: {
      charts: chartViews(site, sections.oneStop),
      tables: matrices(site, of('procedures'), { anchored: false }),
      missing: oneStopMissing(site, statements, year),
    },
    cases: matrices(site, of('cases'), { anchored: false }),
    map: index === null ? null : ratedMap(site, index, year),
    rankings: {
      charts: chartViews(site, sections.rankings),
      others: chartLinks(site, sections.otherIndices),
      tables:
        index === null
          ? []
          : PEER_GROUPS.flatMap((group) => rankingTable(site, group, index, year) ?? []),
    },
    others: matrices(
      site,
      collective.filter(({ table, dimensions }) => isOther(table, dimensions)),
      { anchored: false },
    ),
    service: serviceToday(site, year),
    unitFigures: unitFigures(site, statements),
    inspections: dataset.inspections
      .filter((inspection) => inspection.year === year)
      .map((inspection) => inspectionEntry(site, inspection)),
    findingLink:
      findings.length === 0
        ? null
        : {
            label: words.moreFindings({ counts: findingCounts(site, findings) }),
            href: addresses.inspectionYear(year),
          },
    units: unitGroups(site, year),
    sources: sourcesOf(site, [
      ...statements.map(({ source }) => source),
      ...findings.map(({ source }) => source),
    ]),
    ...neighbours(site, year),
  };
}

/** Said only of a year in which no unit's own count was found, and of the kinds of units that there were. */
function oneStopMissing(site: Site, statements: readonly Statement[], year: number): string | null {
  const stated = statements.some(
    ({ table, unit, figures }) =>
      table === 'procedures' &&
      unitById(site, unit).peer_group !== null &&
      (figures.has('one_stop') || figures.has('at_centre')),
  );
  if (stated) return null;
  const words = WORDS[site.locale];
  const groups = SOUGHT.filter((group) => peersIn(site.dataset, group, year).length > 0);
  return notFoundSentence(site, ['one-stop'], {
    unit: groups.map((group) => words.each[group]).join(', '),
    year: String(year),
  });
}

/**
 * The rows of single units that no ranking and no section of the page shows. A group within a district stands on the page
 * of that district.
 */
function unitFigures(site: Site, statements: readonly Statement[]): YearPage['unitFigures'] {
  const main = mainIndex(site.dataset);
  const own = statements.filter(
    ({ table, unit, dimensions }) =>
      !speaksForMany(site, unitById(site, unit)) &&
      !isCollective(unitById(site, unit)) &&
      table !== 'service' &&
      !(table === 'scores' && dimensions.index === main),
  );
  const shown = own.slice(0, MOST_UNIT_ROWS);
  return {
    tables: matrices(site, shown, { anchored: false }),
    more:
      own.length === shown.length
        ? null
        : WORDS[site.locale].moreUnitFigures({ count: site.f.number(own.length - shown.length) }),
  };
}

/** Rows of tables that have no section here; components of an index stand on the province's page. */
function isOther(table: TableId, dimensions: Statement['dimensions']): boolean {
  return !['procedures', 'cases', 'classes'].includes(table) && dimensions.component === undefined;
}

/** True for the province, its service centre, tiers and groups; a group within a district stands on the page of that district. */
function speaksForMany(site: Site, unit: Unit): boolean {
  const parent = site.dataset.units.get(unit.parent);
  if (isCollective(unit)) return parent?.kind === 'province';
  return unit.kind === 'province' || unit.kind === 'centre';
}

function neighbours(site: Site, year: number): { before: LinkView | null; after: LinkView | null } {
  const { years } = site.dataset;
  const link = (other: number | undefined) =>
    other === undefined ? null : { label: String(other), href: site.addresses.year(other) };
  return {
    before: link(years.findLast((other) => other < year)),
    after: link(years.find((other) => other > year)),
  };
}
