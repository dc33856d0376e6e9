import type { Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import { headline } from '../../../derive/headline.ts';
import { statementsOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { peersIn } from '../../../derive/units.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { matrixCell } from '../../parts/table/cells.ts';
import { marksFor, remarkNotes, type Marks } from '../../parts/table/marks.ts';
import { headlineView } from '../../parts/figure/headline-view.ts';
import type { Site } from '../../site.ts';
import { serviceToday, type ServiceToday } from '../../parts/service/service-view.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { FigureView, MissingView } from '../../parts/figure/view.ts';
import type { CellView, RowView, TableView } from '../../parts/table/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { provinceOf } from '../../../derive/province.ts';
import { unitById, unitShortName, unitYearLink } from '../../parts/unit/unit-words.ts';
import { oneStopCharts } from './charts.ts';
import { normView, type NormView } from './norm-view.ts';
import { WORDS } from './words.ts';

export interface OneStopPage {
  head: PageHead;
  intro: string;
  keyFigures: FigureView[];
  /** Shown until a source states how many procedures of each unit go through the one-stop office. */
  missing: MissingView | null;
  service: ServiceToday | null;
  byUnit: TableView[];
  sections: { title: string; charts: ChartView[]; tables: TableView[] }[];
  norms: NormView[];
}

const KEY_INDICATORS = [
  'procedures.announced',
  'procedures.at_centre',
  'procedures.online_full',
] as const;
const BY_UNIT = ['announced', 'one_stop'] as const;
/** The most rows shown here, the newest; all of them stand on the pages of their indicators. */
const MOST_ROWS = 24;

export function oneStopPage(site: Site): OneStopPage {
  const { dataset } = site;
  const words = WORDS[site.locale];
  const province = provinceOf(dataset);
  const procedures = statementsOf(dataset, { table: 'procedures' });
  // One unit never stands for the province; its service centre does.
  const ofCentres = procedures.filter(({ unit }) => unitById(site, unit).kind === 'centre');
  const stated = procedures.filter(({ figures }) => figures.has('one_stop'));
  const collective = procedures.filter(({ unit }) => {
    const { peer_group: group, kind } = unitById(site, unit);
    return group === null || kind === 'tier';
  });
  const throughOneStop = statementsOf(dataset, { table: 'cases', unit: province.id }).filter(
    ({ mechanism }) => mechanism !== null,
  );
  const { page, sections } = oneStopCharts(site);
  const byTier = chartViews(site, sections.byTier);
  const overTime = chartViews(site, sections.overTime);
  const place = { anchored: false };
  const offices = matrices(
    site,
    statementsOf(dataset, { table: 'offices' }).slice(-MOST_ROWS),
    place,
  );
  return {
    head: {
      title: page.label,
      description: words.description,
      path: page.href,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro,
    keyFigures: [
      ...KEY_INDICATORS.map((indicator) => {
        const own = procedures.filter(({ unit }) => unit === province.id);
        return headline(dataset, own, indicator) ?? headline(dataset, ofCentres, indicator);
      }),
      headline(dataset, throughOneStop, 'cases.on_time_or_early'),
    ].flatMap((figure) => (figure ? [headlineView(site, figure)] : [])),
    missing: stated.length > 0 ? null : { label: words.missingLabel, reason: words.missingReason },
    service: serviceToday(site),
    byUnit: latestByUnit(site, stated),
    sections: [
      { title: words.cases, charts: [], tables: matrices(site, throughOneStop, place) },
      { title: words.byTier, charts: byTier, tables: [] },
      { title: words.overTime, charts: overTime, tables: [] },
      {
        title: words.tables,
        charts: [],
        tables: matrices(site, collective.slice(-MOST_ROWS), place),
      },
      { title: words.offices, charts: [], tables: offices },
    ].filter(({ charts, tables }) => charts.length + tables.length > 0),
    norms: [...dataset.norms.values()]
      .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
      .map((norm) => normView(site, norm)),
  };
}

/** The latest year in which units state their one-stop counts, unit by unit, with the share. */
function latestByUnit(site: Site, stated: readonly Statement<'procedures'>[]): TableView[] {
  const { t, dataset } = site;
  const words = WORDS[site.locale];
  const year = stated.map(({ period }) => yearOf(period)).at(-1);
  if (year === undefined) return [];
  return PEER_GROUPS.flatMap((group): TableView[] => {
    const peers = peersIn(dataset, group, year);
    const rows = peers.flatMap(({ id }) => {
      const own = stated.filter(({ unit, period }) => unit === id && yearOf(period) === year);
      return own.at(-1) ?? [];
    });
    const named = new Set(rows.map(({ unit }) => unit));
    const silent = peers.filter(({ id }) => !named.has(id));
    if (rows.length === 0) return [];
    const marks = marksFor(site, rows, 'rows');
    return [
      {
        caption: words.byUnitCaption({ group: t.peerGroups[group], year: String(year) }),
        columns: [
          { label: t.columns.unit, numeric: false },
          ...BY_UNIT.map((column) => ({
            label: measureOf(`procedures.${column}`).label[site.locale],
            numeric: true,
          })),
          { label: t.columns.share, numeric: true },
        ],
        rows: rows.map((row) => unitRow(site, row, marks)),
        notes: [
          ...marks.notes(),
          ...remarkNotes(
            silent.length === 0
              ? []
              : [
                  words.silentPeers({
                    names: site.f.list(silent.map((unit) => unitShortName(site, unit, year))),
                  }),
                ],
          ),
        ],
      },
    ];
  });
}

function unitRow(site: Site, row: Statement<'procedures'>, marks: Marks): RowView {
  const unit = unitById(site, row.unit);
  const { label, href } = unitYearLink(site, unit, yearOf(row.period));
  const oneStop = row.figures.get('one_stop');
  const share = oneStop && shareOf(oneStop);
  return {
    header: href === undefined ? { text: label } : { text: label, href },
    cells: [
      ...BY_UNIT.map((column): CellView => {
        const figure = row.figures.get(column);
        return figure
          ? matrixCell(site, figure, marks, 0)
          : { text: site.t.notStated, missing: true };
      }),
      share ? { text: site.f.percent(share.percent) } : { text: site.t.notStated, missing: true },
    ],
  };
}
