import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import {
  indicatorOf,
  isCeiling,
  measureOf,
  wholeOf,
  type IndicatorId,
} from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { conflictRemark, faultRemark } from '../../parts/remarks/fault-text.ts';
import { dimensionNames, figureCell, statementSource } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { unitById, unitYearLink } from '../../parts/unit/unit-words.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';
import type { RowView, TableView } from '../../parts/table/view.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { indicatorCharts } from './charts.ts';
import { unitsByGroup } from './units.ts';
import { WORDS } from './words.ts';

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

export function indicatorPage(site: Site, indicator: IndicatorId): IndicatorPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const { table, meta } = indicatorOf(indicator);
  const figures = figuresOf(dataset, indicator);
  const label = meta.label[site.locale];
  // All columns of classes.csv are drawn in the same charts: their files have one name.
  const chartPath =
    table === 'classes' ? `${addresses.indicators}${table}/` : addresses.indicator(indicator);
  // A maximum is given, not reached: its figures stand in the table.
  const drawn = isCeiling(indicator) ? [] : figures;
  const units = unitsByGroup(site, indicator, drawn);
  const whole = wholeOf(indicator);
  return {
    head: {
      title: label,
      description: meta.definition[site.locale],
      path: addresses.indicator(indicator),
      breadcrumbs: [homeCrumb(site), { label: t.nav.indicators, href: addresses.indicators }],
    },
    facts: [
      { term: words.definition, detail: meta.definition[site.locale] },
      {
        term: words.kind,
        detail: [t.measures[meta.measure], meta.unit[site.locale]]
          .filter((part) => part !== '')
          .join(', '),
      },
      ...(whole === null
        ? []
        : [
            {
              term: words.whole,
              detail: measureOf(whole).label[site.locale],
              ...(publishedIndicators(dataset).includes(whole)
                ? { href: addresses.indicator(whole) }
                : {}),
            },
          ]),
      { term: words.better, detail: t.better[meta.better] },
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
        title: words.conflicts,
        remarks: site.conflicts
          .filter((conflict) => conflict.indicator === indicator)
          .map((conflict) => conflictRemark(site, conflict)),
      },
    ],
  };
}

function figureTables(site: Site, indicator: IndicatorId, figures: readonly Figure[]): TableView[] {
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
