import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { figuresIn, statementsOf } from '../../../derive/select.ts';
import { lengthOf } from '../../../derive/series.ts';
import { indexName } from '../../parts/table/ranking-table.ts';
import { endOf, hasPages } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { firstCharts } from '../../parts/chart/chart-view.ts';
import { outOfText, sourceLink } from '../../parts/figure/figure-view.ts';
import { matrixCell } from '../../parts/table/cells.ts';
import { marksFor } from '../../parts/table/marks.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { unitById, unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { CellView, TableView } from '../../parts/table/view.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';
import { unitCharts } from './charts.ts';

/** The most charts that are drawn on the page; it links to the others. */
const MOST_CHARTS = 3;

/** What the table over the years shows, as far as there are figures. */
const OVER_YEARS: readonly IndicatorId[] = [
  'procedures.announced',
  'procedures.one_stop',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'scores.score',
  'scores.class',
  'service.score',
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
  relations: { term: string; links: { label: string; href?: string }[] }[];
  /** The communes of before the merger that went into it, or that it had. */
  formerCommunes: { name: string; became: LinkView | null }[];
  years: { link: LinkView; figures: string }[];
  charts: ChartView[];
  others: LinkView[];
  table: TableView | null;
  findings: FindingGroupView[];
}

export function unitPage(site: Site, unit: Unit): UnitPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const { page, sections } = unitCharts(site, unit);
  const links = (ids: readonly string[]) =>
    ids
      .map((id) => unitById(site, id))
      .map((other) =>
        hasPages(other) ? unitLink(site, other) : { label: unitLabel(site, other) },
      );
  return {
    head: {
      title: page.label,
      description: words.description({ unit: page.label }),
      path: page.href,
      breadcrumbs: [homeCrumb(site), { label: t.nav.units, href: addresses.units }],
    },
    kind: t.kinds[unit.kind],
    life: lifeText(site, unit),
    names: (dataset.unitNames.get(unit.id) ?? []).map((stretch) =>
      words.calledThen({
        name: local(stretch, 'name', site.locale),
        from: dateText(site, stretch.from),
        to: dateText(site, stretch.to),
      }),
    ),
    basis: unit.basis === '' ? null : unit.basis,
    source: sourceLink(site, unit.source),
    relations: [
      { term: words.parent, links: links(unit.parent === '' ? [] : [unit.parent]) },
      { term: words.predecessors, links: links(unit.predecessors) },
      { term: words.successors, links: links(unit.successors) },
    ].filter((relation) => relation.links.length > 0),
    formerCommunes: formerCommunes(site, unit),
    years: dataset.years
      .filter((year) => site.known.get(unit.id)?.has(year) ?? false)
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

function lifeText(site: Site, unit: Unit): string {
  const words = WORDS[site.locale];
  const from = dateText(site, unit.valid_from);
  const to = dateText(site, endOf(site.dataset, unit));
  return unit.kind === 'vertical' && from === null && to === null
    ? words.lifeUnknown
    : words.lived({ from, to });
}

/** Of a district with the unit that each went into; of the new unit itself without. */
function formerCommunes(site: Site, unit: Unit): UnitPage['formerCommunes'] {
  return site.dataset.formerCommunes.flatMap((commune): UnitPage['formerCommunes'] => {
    const name = local(commune, 'name', site.locale);
    if (commune.successor === unit.id) return [{ name, became: null }];
    if (commune.district !== unit.id) return [];
    return [{ name, became: unitLink(site, unitById(site, commune.successor)) }];
  });
}

function figureCount(site: Site, unit: Unit, year: number): string {
  const count = statementsOf(site.dataset, { unit: unit.id, year }).reduce(
    (sum, { figures }) => sum + figures.size,
    0,
  );
  return count === 0 ? WORDS[site.locale].noFigures : site.t.ui.figureCount(site.f.number(count));
}

/** Key figures year by year; a figure of a part of a year names that part. */
function overYears(site: Site, unit: Unit): TableView | null {
  const { t, f, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const plain = statementsOf(dataset, { unit: unit.id }).filter(
    ({ dimensions, scope }) => dimensions.field === undefined && scope === '',
  );
  const columns = comparableColumns(
    site,
    OVER_YEARS.flatMap((indicator) => figuresIn(plain, indicator)),
  );
  const latest = (figures: readonly Figure[], year: number) =>
    figures.findLast(({ statement }) => yearOf(statement.period) === year);
  const years = dataset.years.filter((year) =>
    columns.some(({ figures }) => latest(figures, year)),
  );
  if (years.length === 0) return null;
  const marks = marksFor(site, plain, 'rows');
  return {
    caption: words.overYears,
    columns: [
      { label: t.columns.year, numeric: false },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: years.toReversed().map((year) => ({
      header: { text: String(year), href: addresses.unitYear(year, unit.id) },
      cells: columns.map(({ figures }): CellView => {
        const figure = latest(figures, year);
        if (!figure) return { text: t.notFound, missing: true };
        const { period } = figure.statement;
        const details = [
          period.kind === 'year' ? null : f.shortPeriod(period),
          outOfText(site, figure),
        ].filter((detail) => detail !== null);
        return {
          ...matrixCell(site, figure, marks, 0),
          ...(details.length === 0 ? {} : { detail: details.join(' · ') }),
        };
      }),
    })),
    notes: marks.notes(),
  };
}

/**
 * Figures → columns in which each can be set beside the next: of one indicator, one index and one length of period. Where
 * different parts of years are known, there is a column only of a part that is known of two years.
 */
function comparableColumns(
  site: Site,
  figures: readonly Figure[],
): { label: string; figures: Figure[] }[] {
  const lineOf = ({ indicator, statement }: Figure) =>
    `${indicator} ${statement.dimensions.index ?? ''}`;
  const groups = Map.groupBy(
    figures,
    (figure) => `${lineOf(figure)} ${lengthOf(figure.statement.period)}`,
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { period, dimensions } = first.statement;
    const alone = new Set(own.map(({ statement }) => yearOf(statement.period))).size < 2;
    const onlyOne =
      figures.filter((other) => lineOf(other) === lineOf(first)).length === own.length;
    if (alone && !onlyOne && period.kind !== 'year' && period.kind !== 'moment') return [];
    const index = dimensions.index === undefined ? [] : [indexName(site, dimensions.index)];
    const label = [measureOf(first.indicator).label[site.locale], ...index].join(', ');
    return [{ label, figures: own }];
  });
}
