import { casesByOutcome } from '../../charts/cases-by-outcome.ts';
import type { Made } from '../../charts/context.ts';
import { proceduresByStep } from '../../charts/procedures-by-step.ts';
import { scoresByGroup } from '../../charts/scores-by-group.ts';
import { unitsByClass } from '../../charts/units-by-class.ts';
import type { Unit } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { isStock, yearOf } from '../../data/period.ts';
import { PEER_GROUPS } from '../../data/tables/common.ts';
import { rankPeers } from '../../derive/rank.ts';
import { statementsOf } from '../../derive/select.ts';
import { isCollective, peersIn } from '../../derive/units.ts';
import { local } from '../../i18n/local.ts';
import { chartViews } from '../chart-view.ts';
import { figureView } from '../figure-view.ts';
import { indexName, rankingTable, ratings } from '../ranking-table.ts';
import type { Site } from '../site.ts';
import { statementTables } from '../statement-table.ts';
import { tileMap } from '../tile-map.ts';
import { unitById, unitName, unitShortName } from '../unit-words.ts';
import type {
  EntryView,
  ChartView,
  FigureView,
  LinkView,
  TableView,
  TileMapView,
} from '../views.ts';
import {
  homeCrumb,
  mainIndex,
  provinceOf,
  unitGroups,
  type LinkGroup,
  type PageHead,
} from './common.ts';
import { inspectionEntry } from './inspections.ts';
import { unitSentences } from '../unit-sentences.ts';

export interface YearPage {
  head: PageHead;
  year: number;
  sentences: string[];
  keyFigures: FigureView[];
  oneStop: { charts: ChartView[]; tables: TableView[]; missing: string | null };
  cases: { charts: ChartView[]; tables: TableView[] };
  map: TileMapView | null;
  rankings: { charts: ChartView[]; tables: TableView[] };
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
  const { t, dataset, routes } = site;
  const province = provinceOf(site);
  const statements = statementsOf(dataset, { year });
  const collective = statements.filter(({ unit }) => speaksForMany(site, unitById(site, unit)));
  const of = (table: string) => collective.filter((statement) => statement.table === table);
  const index = mainIndex(site);
  const findings = dataset.findings.filter((finding) => finding.year === year);
  const ownProvince = statements.filter(({ unit }) => unit === province.id);
  return {
    head: {
      title: t.year.title({ year, province: dataset.site['province_name']?.[site.locale] ?? '' }),
      description: t.year.description({ year }),
      path: routes.year(year),
      breadcrumbs: [homeCrumb(site)],
      year,
    },
    year,
    sentences: unitSentences(site, province, year, ownProvince),
    keyFigures: keyFigures(site, ownProvince),
    oneStop: {
      charts: chartViews(site, [oneStopChart(site, of('procedures'))]),
      tables: statementTables(site, of('procedures'), { anchored: false, withSource: true }),
      missing: of('procedures').some(({ figures }) => figures.has('one_stop'))
        ? null
        : t.sentences.gaps['one-stop']({
            unit: t.year.eachUnit,
            year: String(year),
          }),
    },
    cases: {
      charts: chartViews(site, casesCharts(site, ownProvince, year)),
      tables: statementTables(site, of('cases'), { anchored: false, withSource: true }),
    },
    map: index === null ? null : ratedMap(site, index, year),
    rankings: index === null ? { charts: [], tables: [] } : rankings(site, index, year),
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
            href: routes.inspectionYear(year),
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

export function sourcesOf(site: Site, ids: readonly string[]): LinkView[] {
  return [...new Set(ids)].map((id) => {
    const source = site.dataset.sources.get(id);
    const title = source && local(source, 'title', site.locale);
    return { label: title ?? '', href: site.routes.source(id) };
  });
}

function neighbours(site: Site, year: number): { before: LinkView | null; after: LinkView | null } {
  const { years } = site.dataset;
  const link = (other: number | undefined) =>
    other === undefined ? null : { label: String(other), href: site.routes.year(other) };
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

/** The tiers of one source and date side by side; with no tiers, the province's own dates. */
function oneStopChart(site: Site, statements: readonly Statement[]): Made | null {
  const stocks = statements.filter(
    ({ period, dimensions }) =>
      (isStock(period) || period.kind === 'year') && Object.keys(dimensions).length === 0,
  );
  const tiers = stocks.filter(({ unit }) => unitById(site, unit).kind === 'tier');
  const [set] = [...Map.groupBy(tiers, ({ source, period }) => `${source} ${period.raw}`).values()]
    .filter((group) => group.some(({ figures }) => figures.has('announced')))
    .toSorted((a, b) => b.length - a.length);
  if (!set || set.length < 2) return null;
  const rows = set.map((statement) => ({
    label: unitShortName(site, unitById(site, statement.unit), yearOf(statement.period)),
    statement,
  }));
  const [first] = set;
  const period = first ? site.f.period(first.period) : '';
  return proceduresByStep(site, 'thu-tuc', site.t.year.tiersAt({ period }), rows);
}

function casesCharts(site: Site, own: readonly Statement[], year: number): (Made | null)[] {
  const rows = own.filter(
    ({ table, dimensions, scope }) =>
      table === 'cases' && Object.keys(dimensions).length === 0 && scope === '',
  );
  const name = unitName(site, provinceOf(site), year);
  return [...Map.groupBy(rows, ({ period }) => period.kind)].map(([kind, group]) =>
    group.length > 1 ? casesByOutcome(site, `ho-so-${kind}`, name, group) : null,
  );
}

function ratedMap(site: Site, index: string, year: number): TileMapView | null {
  const map = tileMap(site, index, year);
  return map?.tiles.some(({ tone }) => tone !== 'none') ? map : null;
}

/** The classes of each group, its scores, and its league table. */
function rankings(
  site: Site,
  index: string,
  year: number,
): { charts: ChartView[]; tables: TableView[] } {
  const { t, dataset } = site;
  const classRows = statementsOf(dataset, { table: 'classes', year }).filter(
    ({ dimensions, unit }) => dimensions['index'] === index && isCollective(unitById(site, unit)),
  );
  const classChart = unitsByClass(
    site,
    'xep-loai',
    t.year.byGroup({ index: indexName(site, index), year: String(year) }),
    classRows.map((statement) => ({
      label: unitShortName(site, unitById(site, statement.unit), year),
      statement,
    })),
  );
  const scoreCharts = PEER_GROUPS.map((group) => {
    const peers = peersIn(dataset, group, year);
    const rated = ratings(site, peers, index, year);
    const scores = [...rated.values()].flatMap(({ score }) => score ?? []);
    const ranking = rankPeers(
      scores,
      peers.map(({ id }) => id),
      'higher',
    );
    const words = {
      group: t.peerGroups[group].toLocaleLowerCase('vi'),
      year: String(year),
      index: indexName(site, index),
    };
    return scoresByGroup(site, `diem-${group}`, words, ranking, (id) =>
      unitShortName(site, unitById(site, id), year),
    );
  });
  return {
    charts: chartViews(site, [classChart, ...scoreCharts]),
    tables: PEER_GROUPS.flatMap((group) => rankingTable(site, group, index, year) ?? []),
  };
}
