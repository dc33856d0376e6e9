import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective } from '../../../derive/units.ts';
import { chartLinks, chartViews } from '../../parts/chart/chart-view.ts';
import { figureView } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { rankingTable } from '../../parts/table/ranking-table.ts';
import { statementTables } from '../../parts/table/statement-table.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type {
  EntryView,
  ChartView,
  FigureView,
  LinkView,
  TableView,
  TileMapView,
} from '../../parts/views.ts';
import {
  homeCrumb,
  mainIndex,
  provinceOf,
  unitGroups,
  type LinkGroup,
  type PageHead,
} from '../common.ts';
import { inspectionEntry } from '../inspections/model.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { yearCharts } from './charts.ts';
import { ratedMap } from './rated-map.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';

export interface YearPage {
  head: PageHead;
  year: number;
  sentences: string[];
  keyFigures: FigureView[];
  oneStop: { charts: ChartView[]; tables: TableView[]; missing: string | null };
  cases: { charts: ChartView[]; tables: TableView[] };
  map: TileMapView | null;
  rankings: { charts: ChartView[]; others: LinkView[]; tables: TableView[] };
  /** All other figures of the province and of groups of units. */
  others: TableView[];
  inspections: EntryView[];
  findingLink: LinkView | null;
  units: LinkGroup[];
  sources: LinkView[];
  before: LinkView | null;
  after: LinkView | null;
}

/** Figures that head a year, in this order, as far as the province has them. */
const KEY_INDICATORS: readonly [table: string, column: string][] = [
  ['procedures', 'one_stop'],
  ['procedures', 'announced'],
  ['cases', 'on_time_or_early'],
  ['cases', 'late'],
  ['cases', 'pending_overdue'],
  ['classes', 'excellent'],
  ['tasks', 'done'],
];
const MOST_KEY_FIGURES = 4;

export function yearPage(site: Site, year: number): YearPage {
  const { t, dataset, addresses } = site;
  const province = provinceOf(site);
  const statements = statementsOf(dataset, { year });
  const collective = statements.filter(({ unit }) => speaksForMany(site, unitById(site, unit)));
  const of = (table: string) => collective.filter((statement) => statement.table === table);
  const index = mainIndex(site);
  const { page, sections } = yearCharts(site, year);
  const findings = dataset.findings.filter((finding) => finding.year === year);
  const ownProvince = statements.filter(({ unit }) => unit === province.id);
  return {
    head: {
      title: page.label,
      description: t.year.description({ year }),
      path: page.href,
      breadcrumbs: [homeCrumb(site)],
      year,
    },
    year,
    sentences: unitSentences(site, province, year, ownProvince).map(({ text }) => text),
    keyFigures: keyFigures(site, ownProvince),
    oneStop: {
      charts: chartViews(site, sections.oneStop),
      tables: statementTables(site, of('procedures'), { anchored: false, withSource: true }),
      missing: of('procedures').some(({ figures }) => figures.has('one_stop'))
        ? null
        : t.sentences.gaps['one-stop']({
            unit: t.year.eachUnit,
            year: String(year),
          }),
    },
    cases: {
      charts: chartViews(site, sections.cases),
      tables: statementTables(site, of('cases'), { anchored: false, withSource: true }),
    },
    map: index === null ? null : ratedMap(site, index, year),
    rankings: {
      charts: chartViews(site, sections.rankings),
      others: chartLinks(site, sections.otherIndices),
      tables:
        index === null
          ? []
          : PEER_GROUPS.flatMap((group) => rankingTable(site, group, index, year) ?? []),
    },
    others: statementTables(
      site,
      collective.filter(({ table, dimensions }) => isOther(table, dimensions)),
      { anchored: false, withSource: true },
    ),
    inspections: dataset.inspections
      .filter((inspection) => inspection.year === year)
      .map((inspection) => inspectionEntry(site, inspection)),
    findingLink:
      findings.length === 0
        ? null
        : {
            label: t.ui.moreFindings({ count: site.f.number(findings.length) }),
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

/** What has no section of its own; components of an index stand on the province's page. */
function isOther(table: string, dimensions: Statement['dimensions']): boolean {
  return (
    !['procedures', 'cases', 'classes'].includes(table) && dimensions['component'] === undefined
  );
}

/** The province, its service centre, its tiers and groups; a group within a district stands on its page. */
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

function keyFigures(site: Site, statements: readonly Statement[]): FigureView[] {
  const whole = statements.filter(({ dimensions, table }) =>
    table === 'classes' ? true : Object.keys(dimensions).length === 0,
  );
  return KEY_INDICATORS.flatMap(([table, column]) => {
    const figure = whole
      .filter((statement) => statement.table === table)
      .flatMap(({ figures }) => figures.get(column) ?? [])
      .at(-1);
    return figure ? [figureView(site, figure)] : [];
  }).slice(0, MOST_KEY_FIGURES);
}
