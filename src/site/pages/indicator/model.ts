import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { indicatorOf, measureOf, wholeOf, type IndicatorId } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { chartLinks, chartViews, firstCharts } from '../../parts/chart/chart-view.ts';
import { conflictRemark, faultRemark } from '../../parts/remarks/fault-text.ts';
import { dimensionNames, outOfText } from '../../parts/figure/figure-view.ts';
import { matrixCell } from '../../parts/table/cells.ts';
import { marksFor } from '../../parts/table/marks.ts';
import type { Site } from '../../site.ts';
import { serviceRankings } from '../../parts/service/service-view.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { unitById, unitYearLink } from '../../parts/unit/unit-words.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';
import type { RowView, TableView } from '../../parts/table/view.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';
import { drawnFigures, indicatorCharts } from './charts.ts';
import { unitShades } from './units.ts';

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

/** The most lines that are drawn on the page; it links to the others. */
const MOST_LINES = 3;
/** With more figures than this, the table is split by year. */
const LONG_TABLE = 120;

export function indicatorPage(site: Site, indicator: IndicatorId): IndicatorPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const { meta } = indicatorOf(indicator);
  const figures = figuresOf(dataset, indicator);
  const { page, sections } = indicatorCharts(site, indicator);
  const drawn = drawnFigures(site, indicator);
  const lines = firstCharts(site, sections.lines, MOST_LINES);
  const whole = wholeOf(indicator);
  return {
    head: {
      title: page.label,
      description: meta.definition[site.locale],
      path: page.href,
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
      ...(meta.basis === undefined
        ? []
        : [{ term: t.columns.basis, detail: meta.basis[site.locale] }]),
    ],
    charts: [...chartViews(site, sections.units), ...lines.charts],
    others: [...chartLinks(site, sections.otherUnits), ...lines.others],
    map: latestTileMap(site, drawn),
    shades: unitShades(site, indicator, drawn),
    tables:
      indicator === 'service.score'
        ? serviceRankings(site)
        : figureTables(site, indicator, figures),
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
  const marks = marksFor(
    site,
    figures.map(({ statement }) => statement),
    'rows',
  );
  return {
    caption,
    columns: [
      { label: t.columns.unit, numeric: false },
      { label: t.columns.value, numeric: true },
    ],
    rows: figures.map((figure): RowView => {
      const { statement } = figure;
      const unit = unitById(site, statement.unit);
      const { label, href } = unitYearLink(site, unit, yearOf(statement.period));
      const details = [
        ...dimensionNames(site, statement),
        ...(statement.scope === '' ? [] : [statement.scope]),
      ];
      const of = outOfText(site, figure);
      const detail = [f.shortPeriod(statement.period), ...details].join(' · ');
      return {
        header: {
          text: label,
          detail,
          marks: [...marks.source(statement), ...marks.row(statement)],
          ...(href === undefined ? {} : { href }),
        },
        cells: [{ ...matrixCell(site, figure, marks, 0), ...(of === null ? {} : { detail: of }) }],
      };
    }),
    notes: marks.notes(),
  };
}
