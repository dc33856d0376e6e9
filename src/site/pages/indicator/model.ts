import type { Figure } from '../../../data/figures.ts';
import { LATE_PER_THOUSAND } from '../../../data/thresholds.ts';
import { besideOf, listedBy } from '../../../derive/listed-by.ts';
import { publishedIndicators } from '../../../derive/published-indicators.ts';
import { indicatorOf, measureOf, wholeOf, type IndicatorId } from '../../../data/tables.ts';
import { scaleOf } from '../../../derive/change.ts';
import { figuresOf } from '../../../derive/select.ts';
import { thresholdText } from '../../../i18n/threshold-text.ts';
import { downloadsOfIndicator } from '../../parts/downloads/downloads.ts';
import type { Threshold } from '../../../threshold.ts';
import { capital } from '../../../i18n/letters.ts';
import { chartLinks, chartViews, firstCharts } from '../../parts/chart/chart-view.ts';
import { conflictRemark, faultRemark } from '../../parts/remarks/fault-text.ts';
import type { Site } from '../../site.ts';
import { serviceCaution, serviceRankings } from '../../parts/service/service-view.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';
import { targetViews, type TargetView } from '../../parts/target/target-view.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { datasetJsonLd } from '../../../publish/dataset-jsonld.ts';
import { sealedTables } from '../../datasets/distributions.ts';
import { indicatorFacts } from '../../datasets/facts.ts';
import { measureToCompare } from '../compare/files.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';
import { answerOf, type AnswerView } from './answer.ts';
import { drawnFigures, indicatorCharts } from './charts.ts';
import { meaningView, type MeaningView } from './meaning-view.ts';
import { indicatorTables, type IndicatorTables } from './tables.ts';
import { groupsApart, groupShades, unitShades } from './unit-shades.ts';
import { withTableIn } from './with-table-in.ts';

export interface IndicatorPage {
  head: PageHead;
  answer: AnswerView;
  definition: string;
  /** How its figures are read, in a sentence: what else is to be known of it stands below the answer. */
  reading: string;
  /** What has to be read beside it; null where it can stand alone. */
  beside: LinkView | null;
  /** What is to be reached, by whom and by when. */
  targets: TargetView[];
  /** What it means to a reader, folded. */
  meaning: MeaningView;
  facts: { term: string; detail: string; href?: string }[];
  /** Where a reader chooses whom to compare by it; null where nothing compares. */
  compare: LinkView | null;
  /** Units by their latest figure; only of what is measured to rank them. */
  rankings: TableView[];
  /** All communes in one list, where they are ranked kind by kind. */
  whole: { label: string; table: TableView } | null;
  /** Units and years in shades, one table for each peer group, the latest year in order. */
  shades: ShadesView[];
  /** Where the units of groups stand that have no table here. */
  ways: LinkView[];
  /** The heading of both: in what order they stand. */
  latest: string;
  /** The districts in the last period that most of them have a figure of. */
  map: TileMapView | null;
  charts: ChartView[];
  others: LinkView[];
  /** All figures that stand in no table above. */
  rest: IndicatorTables;
  restTitle: string;
  /** What does not add up, and where sources disagree. */
  remarks: { title: string; remarks: RemarkView[] }[];
}

/** The most lines that are drawn on the page; it links to the others. */
const MOST_LINES = 2;

export function indicatorPage(site: Site, indicator: IndicatorId): IndicatorPage {
  const { dataset, locale } = site;
  const { meta } = indicatorOf(indicator);
  const figures = figuresOf(dataset, indicator);
  const { page, sections } = indicatorCharts(site, indicator);
  const drawn = drawnFigures(site, indicator);
  const { shades, ways } = unitShades(site, indicator, drawn);
  const apart = groupsApart(site, indicator, drawn);
  const caution = serviceCaution(
    site,
    figures.map(({ statement }) => statement),
  );
  const facts = [...factsOf(site, indicator), ...(caution === null ? [] : [caution])];
  const { tables: rankings, whole } =
    indicator === 'service.score' ? serviceRankings(site) : { tables: [], whole: null };
  const lines = firstCharts(site, sections.lines, sections.indices.length > 0 ? 0 : MOST_LINES);
  const map = latestTileMap(site, drawn);
  const charts = [
    ...chartViews(site, sections.indices),
    ...(apart.length > 0
      ? []
      : chartViews(site, sections.units).map((chart) => withTableIn(chart, shades))),
    ...lines.charts,
  ];
  return {
    head: headOf(site, indicator, page),
    answer: answerOf(site, indicator, figures),
    definition: meta.definition[locale],
    reading: `${capital(readingOf(site, indicator))}. ${thresholdSentence(site, indicator, figures)}`,
    beside: besideLink(site, indicator),
    targets: targetViews(site, indicator),
    meaning: meaningView(site, indicator),
    // The kind of the figures alone is seen in its tables.
    facts: facts.length > 1 ? facts : [],
    compare: compareLink(site, indicator),
    rankings,
    whole,
    shades,
    ways,
    latest: WORDS[locale].latest[listedBy(indicator)],
    map,
    charts,
    restTitle: WORDS[locale].rest({
      first: rankings.length + shades.length + ways.length + charts.length === 0 && map === null,
    }),
    others: [...(apart.length > 0 ? [] : chartLinks(site, sections.otherUnits)), ...lines.others],
    rest: indicatorTables(
      site,
      indicator,
      figures,
      shownIn(
        apart.length > 0 ? apart.flatMap((group) => groupShades(site, indicator, group)) : shades,
        rankings,
      ),
    ),
    remarks: remarksOf(site, indicator, figures),
  };
}

function headOf(site: Site, indicator: IndicatorId, page: LinkView): PageHead {
  const { meta, table } = indicatorOf(indicator);
  return {
    title: page.label,
    description: meta.definition[site.locale],
    path: page.href,
    breadcrumbs: [
      homeCrumb(site),
      { label: site.t.nav.indicators, href: site.addresses.indicators },
    ],
    downloads: downloadsOfIndicator(site, indicator),
    data: datasetJsonLd(
      indicatorFacts(site, indicator, (years) =>
        years.flatMap((year) => sealedTables(site, year, table)),
      ),
    ),
  };
}

function remarksOf(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): IndicatorPage['remarks'] {
  return [
    {
      title: site.t.ui.faults,
      remarks: figures
        .flatMap(({ id }) => site.faults.get(id) ?? [])
        .map((audit) => faultRemark(site, audit)),
    },
    {
      title: WORDS[site.locale].conflicts,
      remarks: site.conflicts
        .filter((conflict) => conflict.indicator === indicator)
        .map((conflict) => conflictRemark(site, conflict)),
    },
  ];
}

function compareLink(site: Site, indicator: IndicatorId): LinkView | null {
  const measure = measureToCompare(site, indicator);
  return measure === null
    ? null
    : { label: WORDS[site.locale].compare, href: site.addresses.compareMeasure(measure) };
}

function besideLink({ dataset, addresses, locale }: Site, indicator: IndicatorId): LinkView | null {
  const beside = besideOf(indicator);
  return beside === null || !publishedIndicators(dataset).includes(beside.both)
    ? null
    : {
        label: WORDS[locale].seeBoth({ both: measureOf(beside.both).label[locale] }),
        href: addresses.indicator(beside.both),
      };
}

function factsOf(site: Site, indicator: IndicatorId): IndicatorPage['facts'] {
  const { t, dataset, addresses, locale } = site;
  const words = WORDS[locale];
  const { meta } = indicatorOf(indicator);
  const whole = wholeOf(indicator);
  const kind = [t.measures[meta.measure], meta.unit[locale]].filter((part) => part !== '');
  return [
    { term: words.kind, detail: kind.join(', ') },
    ...(whole === null
      ? []
      : [
          {
            term: words.whole,
            detail: measureOf(whole).label[locale],
            ...(publishedIndicators(dataset).includes(whole)
              ? { href: addresses.indicator(whole) }
              : {}),
          },
        ]),
    ...(meta.basis === undefined ? [] : [{ term: t.columns.basis, detail: meta.basis[locale] }]),
  ];
}

/** Whether more is better; a count that is neither is read against what it is a part of. */
function readingOf({ t, locale }: Site, indicator: IndicatorId): string {
  const { better, measure } = measureOf(indicator);
  const whole = wholeOf(indicator);
  const beside = besideOf(indicator);
  if (beside !== null) return WORDS[locale].halfOnly[beside.left];
  if (measure === 'rank') return t.bestPlace;
  if (better !== 'neither' || measure !== 'count') return t.better[better];
  return whole === null ? t.countAlone : t.countOf({ whole: measureOf(whole).label[locale] });
}

/** What counts as a change of it: the rule of every sentence and sign that tells of one. */
function thresholdSentence(site: Site, indicator: IndicatorId, figures: readonly Figure[]): string {
  const { threshold } = measureOf(indicator);
  const words = WORDS[site.locale];
  const said = (one: Threshold) => words.threshold[one.in](thresholdText(site, one));
  if (threshold.in === 'percent-of-scale' && figures.some((figure) => scaleOf(figure) === null)) {
    const percent = thresholdText(site, { ...threshold, in: 'percent-of-before' });
    return words.scaleUnknown({ least: thresholdText(site, threshold), percent });
  }
  // Late cases are counted, but told of a thousand.
  return indicator === 'cases.late'
    ? `${said(threshold)} ${said(LATE_PER_THOUSAND)}`
    : said(threshold);
}

/** Ids of the figures that a table above already shows. */
function shownIn(shades: readonly ShadesView[], rankings: readonly TableView[]): Set<string> {
  return new Set([
    ...shades.flatMap(({ table }) =>
      table.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => ('figure' in cell ? cell.figure.id : [])),
      ),
    ),
    ...rankings.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure?.id ?? [])),
    ),
  ]);
}
