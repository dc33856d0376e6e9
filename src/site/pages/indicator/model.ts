import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, STATEMENT_TABLES } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { chartLinks, chartViews, firstCharts } from '../../parts/chart/chart-view.ts';
import { conflictRemark, faultRemark } from '../../parts/remarks/fault-text.ts';
import { dimensionNames, figureCell, statementSource } from '../../parts/figure/figure-view.ts';
import { publishedIndicators } from '../../inventory.ts';
import type { Site } from '../../site.ts';
import { tableTitle } from '../../parts/table/statement-table.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { unitById, unitYearLink } from '../../parts/unit/unit-words.ts';
import type {
  ChartView,
  EntryView,
  LinkView,
  RemarkView,
  RowView,
  ShadesView,
  TableView,
  TileMapView,
} from '../../parts/views.ts';
import { homeCrumb, type PageHead } from '../common.ts';
import { drawnFigures, indicatorCharts } from './charts.ts';
import { unitShades } from './units.ts';

export interface IndicatorsPage {
  head: PageHead;
  intro: string;
  groups: { title: string; indicators: EntryView[] }[];
}

export interface IndicatorPage {
  head: PageHead;
  facts: { term: string; detail: string; href?: string }[];
  charts: ChartView[];
  others: LinkView[];
  /** The districts in the last period that most of them have a figure of. */
  map: TileMapView | null;
  /** Units and years in shades, one table for each peer group. */
  shades: ShadesView[];
  tables: TableView[];
  /** What does not add up, and where sources disagree. */
  remarks: { title: string; remarks: RemarkView[] }[];
}

/** Lines that a page can carry; to the others it links. */
const MOST_LINES = 3;
/** From how many figures on a table is split by year. */
const LONG_TABLE = 120;

export function indicatorsPage(site: Site): IndicatorsPage {
  const { t, dataset, addresses } = site;
  const indicators = publishedIndicators(site);
  return {
    head: {
      title: t.indicators.title,
      description: t.indicators.description,
      path: addresses.indicators,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.indicators.intro,
    groups: STATEMENT_TABLES.map(({ name }) => ({
      title: tableTitle(site, name),
      indicators: indicators
        .filter((indicator) => indicator.startsWith(`${name}.`))
        .map((indicator) => {
          const figures = figuresOf(dataset, indicator);
          const years = [...new Set(figures.map(({ statement }) => yearOf(statement.period)))];
          const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
          return {
            link: {
              label: measureOf(indicator).label[site.locale],
              href: addresses.indicator(indicator),
            },
            details: `${t.ui.figureCount(site.f.number(figures.length))}, ${span}`,
          };
        }),
    })).filter((group) => group.indicators.length > 0),
  };
}

export function indicatorPage(site: Site, indicator: string): IndicatorPage {
  const { t, dataset, addresses } = site;
  const meta = measureOf(indicator);
  const [table = ''] = indicator.split('.');
  const figures = figuresOf(dataset, indicator);
  const { page, sections } = indicatorCharts(site, indicator);
  const drawn = drawnFigures(site, indicator);
  const lines = firstCharts(site, sections.lines, MOST_LINES);
  const whole = meta.whole === undefined ? null : `${table}.${meta.whole}`;
  return {
    head: {
      title: page.label,
      description: meta.definition[site.locale],
      path: page.href,
      breadcrumbs: [homeCrumb(site), { label: t.indicators.title, href: addresses.indicators }],
    },
    facts: [
      { term: t.indicators.definition, detail: meta.definition[site.locale] },
      {
        term: t.indicators.kind,
        detail: [t.measures[meta.measure], meta.unit[site.locale]]
          .filter((part) => part !== '')
          .join(', '),
      },
      ...(whole === null
        ? []
        : [
            {
              term: t.indicators.whole,
              detail: measureOf(whole).label[site.locale],
              ...(publishedIndicators(site).includes(whole)
                ? { href: addresses.indicator(whole) }
                : {}),
            },
          ]),
      { term: t.indicators.better, detail: t.better[meta.better] },
      ...(meta.basis === undefined ? [] : [{ term: t.columns.basis, detail: meta.basis }]),
    ],
    charts: [...chartViews(site, sections.units), ...lines.charts],
    others: [...chartLinks(site, sections.otherUnits), ...lines.others],
    map: latestTileMap(site, drawn),
    shades: unitShades(site, indicator, drawn),
    tables: figureTables(site, indicator, figures),
    remarks: [
      {
        title: t.ui.faults,
        remarks: figures
          .flatMap(({ id }) => site.faults.get(id) ?? [])
          .map((audit) => faultRemark(site, audit)),
      },
      {
        title: t.ui.conflicts,
        remarks: site.conflicts
          .filter((conflict) => conflict.indicator === indicator)
          .map((conflict) => conflictRemark(site, conflict)),
      },
    ],
  };
}

function figureTables(site: Site, indicator: string, figures: readonly Figure[]): TableView[] {
  const label = measureOf(indicator).label[site.locale];
  if (figures.length <= LONG_TABLE) return [figureTable(site, label, figures)];
  return [...Map.groupBy(figures, ({ statement }) => yearOf(statement.period))]
    .toSorted(([a], [b]) => b - a)
    .map(([year, own]) => figureTable(site, `${label}, ${String(year)}`, own));
}

function figureTable(site: Site, caption: string, figures: readonly Figure[]): TableView {
  const { t, f } = site;
  return {
    caption,
    columns: [
      { label: t.columns.unit, numeric: false },
      { label: t.columns.value, numeric: true },
    ],
    rows: figures.map((figure): RowView => {
      const { statement } = figure;
      const unit = unitById(site, statement.unit);
      const source = statementSource(site, statement);
      const { label, href } = unitYearLink(site, unit, yearOf(statement.period));
      const details = [
        ...dimensionNames(site, statement),
        ...(statement.scope === '' ? [] : [statement.scope]),
      ];
      const detail = [f.shortPeriod(statement.period), ...details].join(' · ');
      return {
        header: { text: label, detail, source, ...(href === undefined ? {} : { href }) },
        cells: [figureCell(site, figure)],
      };
    }),
    notes: [],
  };
}
