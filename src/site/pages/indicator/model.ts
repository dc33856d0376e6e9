import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measures } from '../../../data/table.ts';
import { isCeiling, measureOf, STATEMENT_TABLES } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { conflictRemark, faultRemark } from '../../parts/remarks/fault-text.ts';
import { dimensionNames, figureCell, statementSource } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { tableTitle } from '../../parts/table/statement-table.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { unitById, unitYearLink } from '../../parts/unit/unit-words.ts';
import type {
  ChartView,
  EntryView,
  RemarkView,
  RowView,
  ShadesView,
  TableView,
  TileMapView,
} from '../../parts/views.ts';
import { homeCrumb, type PageHead } from '../common.ts';
import { indicatorCharts } from './charts.ts';
import { unitsByGroup } from './units.ts';

export interface IndicatorsPage {
  head: PageHead;
  intro: string;
  groups: { title: string; indicators: EntryView[] }[];
}

export interface IndicatorPage {
  head: PageHead;
  facts: { term: string; detail: string; href?: string }[];
  charts: ChartView[];
  /** The districts in the last period that most of them have a figure of. */
  map: TileMapView | null;
  /** Units and years in shades, one table for each peer group. */
  shades: ShadesView[];
  tables: TableView[];
  /** What does not add up, and where sources disagree. */
  remarks: { title: string; remarks: RemarkView[] }[];
}

/** From how many figures on a table is split by year. */
const LONG_TABLE = 120;

/** Indicators of which at least one figure is published. */
export function publishedIndicators(site: Site): string[] {
  const stated = new Set([...site.dataset.figures.values()].map(({ indicator }) => indicator));
  return STATEMENT_TABLES.flatMap((table) =>
    measures(table).map(([column]) => `${table.name}.${column}`),
  ).filter((indicator) => stated.has(indicator));
}

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
  const label = meta.label[site.locale];
  // All columns of classes.csv are drawn in the same charts: their files have one name.
  const chartPath =
    table === 'classes' ? `${addresses.indicators}${table}/` : addresses.indicator(indicator);
  // A maximum is given, not reached: its figures stand in the table.
  const drawn = isCeiling(indicator) ? [] : figures;
  const units = unitsByGroup(site, indicator, drawn);
  const whole = meta.whole === undefined ? null : `${table}.${meta.whole}`;
  return {
    head: {
      title: label,
      description: meta.definition[site.locale],
      path: addresses.indicator(indicator),
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
    charts: [
      ...chartViews(site, addresses.indicator(indicator), units.charts),
      ...chartViews(site, chartPath, indicatorCharts(site, table, drawn, label)),
    ],
    map: latestTileMap(site, drawn),
    shades: units.shades,
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
