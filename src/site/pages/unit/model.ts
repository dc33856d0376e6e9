import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { statementsOf } from '../../../derive/select.ts';
import { aliveIn, hasPages, lifeOf } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { firstCharts } from '../../parts/chart/chart-view.ts';
import { figureCell, sourceLink } from '../../parts/figure/figure-view.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { unitById, unitLink } from '../../parts/unit/unit-words.ts';
import type {
  CellView,
  ChartView,
  FindingGroupView,
  LinkView,
  TableView,
} from '../../parts/views.ts';
import { dateText, homeCrumb, type PageHead } from '../common.ts';
import { unitCharts } from './charts.ts';

/** What one page carries; to the others it links. */
const MOST_CHARTS = 3;

/** What the table over the years shows, as far as there are figures. */
const OVER_YEARS = [
  'procedures.announced',
  'procedures.one_stop',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'scores.score',
  'scores.class',
];

export interface UnitPage {
  head: PageHead;
  kind: string;
  life: string;
  /** Names it had, when it had more than one. */
  names: string[];
  basis: string | null;
  source: LinkView;
  /** What it is part of, came from and became. */
  relations: { term: string; links: LinkView[] }[];
  years: { link: LinkView; figures: string }[];
  charts: ChartView[];
  others: LinkView[];
  table: TableView | null;
  findings: FindingGroupView[];
}

export function unitPage(site: Site, unit: Unit): UnitPage {
  const { t, dataset, addresses } = site;
  const life = lifeOf(dataset, unit);
  const { page, sections } = unitCharts(site, unit);
  const links = (ids: readonly string[]) =>
    ids
      .map((id) => unitById(site, id))
      .filter(hasPages)
      .map((other) => unitLink(site, other));
  return {
    head: {
      title: page.label,
      description: t.unit.description({ unit: page.label }),
      path: page.href,
      breadcrumbs: [homeCrumb(site), { label: t.units.title, href: addresses.units }],
    },
    kind: t.kinds[unit.kind],
    life: t.sentences.lived({
      from: dateText(site, unit.valid_from),
      to: dateText(site, unit.valid_to ?? life.to),
    }),
    names: (dataset.unitNames.get(unit.id) ?? []).map((stretch) =>
      t.sentences.calledThen({
        name: local(stretch, 'name', site.locale),
        from: dateText(site, stretch.from),
        to: dateText(site, stretch.to),
      }),
    ),
    basis: unit.basis === '' ? null : unit.basis,
    source: sourceLink(site, unit.source),
    relations: [
      { term: t.unit.parent, links: links(unit.parent === '' ? [] : [unit.parent]) },
      { term: t.unit.predecessors, links: links(unit.predecessors) },
      { term: t.unit.successors, links: links(unit.successors) },
    ].filter((relation) => relation.links.length > 0),
    years: dataset.years
      .filter((year) => aliveIn(dataset, unit, year))
      .toReversed()
      .map((year) => ({
        link: { label: String(year), href: addresses.unitYear(year, unit.id) },
        figures: figureCount(site, unit, year),
      })),
    ...firstCharts(site, sections.charts, MOST_CHARTS),
    table: overYears(site, unit),
    findings: findingGroups(
      site,
      dataset.findings.filter(({ units }) => units.includes(unit.id)),
    ),
  };
}

function figureCount(site: Site, unit: Unit, year: number): string {
  const count = statementsOf(site.dataset, { unit: unit.id, year }).reduce(
    (sum, { figures }) => sum + figures.size,
    0,
  );
  return count === 0 ? site.t.ui.noFigures : site.t.ui.figureCount(site.f.number(count));
}

/** Key figures year by year; a figure of part of a year says of which. */
function overYears(site: Site, unit: Unit): TableView | null {
  const { t, f, dataset, addresses } = site;
  const plain = statementsOf(dataset, { unit: unit.id }).filter(
    ({ dimensions, scope }) => dimensions['field'] === undefined && scope === '',
  );
  const latest = (indicator: string, year: number): Figure | undefined => {
    const [table = '', column = ''] = indicator.split('.');
    return plain
      .filter((row) => row.table === table && yearOf(row.period) === year)
      .flatMap(({ figures }) => figures.get(column) ?? [])
      .at(-1);
  };
  const columns = OVER_YEARS.filter((indicator) =>
    dataset.years.some((year) => latest(indicator, year)),
  );
  const years = dataset.years.filter((year) => columns.some((column) => latest(column, year)));
  if (years.length === 0) return null;
  return {
    caption: t.unit.overYears,
    columns: [
      { label: t.columns.year, numeric: false },
      ...columns.map((column) => ({ label: measureOf(column).label[site.locale], numeric: true })),
    ],
    rows: years.toReversed().map((year) => ({
      header: { text: String(year), href: addresses.unitYear(year, unit.id) },
      cells: columns.map((column): CellView => {
        const figure = latest(column, year);
        if (!figure) return { text: t.notStated, missing: true };
        const { period } = figure.statement;
        return {
          ...figureCell(site, figure),
          ...(period.kind === 'year' ? {} : { detail: f.shortPeriod(period) }),
        };
      }),
    })),
    notes: [],
  };
}
