import type { IndicatorId } from '../../../data/tables.ts';
import type { Unit } from '../../../data/dataset.ts';
import { gapsOf } from '../../../derive/gaps.ts';
import { statementsOf } from '../../../derive/select.ts';
import { peersIn, withGroups } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { unitYearCharts } from './charts.ts';
import { comparisons } from './comparisons.ts';
import { headlines } from '../../parts/figure/headline-view.ts';
import { opening } from './opening.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import { qrOf, type QrView } from './qr.ts';
import type { Site } from '../../site.ts';
import { notFoundSentence } from '../../parts/unit/not-found.ts';
import { matrices } from '../../parts/table/matrix.ts';
import { unitInSentence, unitLink, unitName, unitYearHref } from '../../parts/unit/unit-words.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { WORDS } from './words.ts';

export interface UnitYearPage {
  head: PageHead;
  year: number;
  kind: string;
  sentences: string[];
  /** What nothing was found of, in one sentence. */
  gaps: string | null;
  keyFigures: FigureView[];
  charts: ChartView[];
  tables: TableView[];
  /** What stands on the printed sheet: all figures where they fit, else the key figures. */
  paper: 'tables' | 'key-figures';
  /** Change from the year before and place among peers. */
  comparisons: string[];
  /** "Được giám sát trong:", and what it was. */
  inspections: { lead: string; link: LinkView }[];
  findings: FindingGroupView[];
  before: LinkView | null;
  after: LinkView | null;
  overYears: LinkView;
  peers: LinkView[];
  sources: LinkView[];
  /** The full address, for the printed sheet. */
  address: string;
  qr: QrView;
}

const KEY_INDICATORS: readonly IndicatorId[] = [
  'procedures.one_stop',
  'procedures.announced',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'scores.score',
  'scores.class',
  'service.score',
  'national.rank',
];
const MOST_KEY_FIGURES = 4;
/** So many rows of figures still fit on one sheet of paper. */
const ROWS_ON_PAPER = 16;

export function unitYearPage(site: Site, unit: Unit, year: number): UnitYearPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const name = unitName(site, unit, year);
  const statements = statementsOf(dataset, { unit: unit.id, year });
  const findings = dataset.findings.filter(
    (finding) => finding.year === year && finding.units.includes(unit.id),
  );
  const inspections = dataset.inspections.filter(
    (inspection) => inspection.year === year && inspection.units.includes(unit.id),
  );
  const address = addresses.full(addresses.unitYear(year, unit.id));
  const tables = matrices(
    site,
    withGroups(dataset, unit).flatMap((id) => statementsOf(dataset, { unit: id, year })),
    { anchored: false },
  );
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const said = opening(site, unit, year);
  const years = dataset.years.filter((other) => site.known.get(unit.id)?.has(other));
  const { page, sections } = unitYearCharts(site, unit, year);
  return {
    head: {
      title: page.label,
      description:
        said.find(({ rows }) => rows.length > 0)?.text ?? words.description({ unit: name, year }),
      path: page.href,
      picture: addresses.unitYearPicture(year, unit.id),
      breadcrumbs: [homeCrumb(site), { label: String(year), href: addresses.year(year) }],
      year,
    },
    year,
    kind: t.kinds[unit.kind],
    sentences: said.map(({ text }) => text),
    gaps: notFoundSentence(site, gapsOf(dataset, unit, year), {
      unit: unitInSentence(site, unit, year),
      year: String(year),
    }),
    keyFigures: headlines(site, statements, KEY_INDICATORS).slice(0, MOST_KEY_FIGURES),
    charts: chartViews(site, sections.charts),
    tables,
    paper: rows <= ROWS_ON_PAPER ? 'tables' : 'key-figures',
    comparisons: comparisons(site, unit, year),
    inspections: inspections.map((inspection) => {
      const label = local(inspection, 'title', site.locale);
      return {
        lead: words.lookedInto(label),
        link: { label, href: addresses.inspected(year, inspection.id) },
      };
    }),
    findings: findingGroups(site, findings),
    before: yearLink(
      site,
      unit,
      years.findLast((other) => other < year),
    ),
    after: yearLink(
      site,
      unit,
      years.find((other) => other > year),
    ),
    overYears: unitLink(site, unit),
    peers: peers(site, unit, year),
    sources: sourcesOf(site, [
      ...statements.map(({ source }) => source),
      ...findings.map(({ source }) => source),
      ...inspections.map(({ source }) => source),
    ]),
    address,
    qr: qrOf(address),
  };
}

function yearLink(site: Site, unit: Unit, year: number | undefined): LinkView | null {
  if (year === undefined) return null;
  return { label: String(year), href: site.addresses.unitYear(year, unit.id) };
}

function peers(site: Site, unit: Unit, year: number): LinkView[] {
  if (unit.peer_group === null) return [];
  return peersIn(site.dataset, unit.peer_group, year)
    .filter(({ id }) => id !== unit.id)
    .map((peer) => ({
      label: unitName(site, peer, year),
      href: unitYearHref(site, peer, year),
    }));
}
