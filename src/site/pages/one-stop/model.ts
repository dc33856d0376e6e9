import type { Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { peersIn } from '../../../derive/units.ts';
import { chartViews } from '../../parts/chart/chart-view.ts';
import { figureCell, figureView, sourceLink } from '../../parts/figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { statementTables } from '../../parts/table/statement-table.ts';
import { unitById, unitShortName, unitYearLink } from '../../parts/unit/unit-words.ts';
import type {
  CellView,
  ChartView,
  FigureView,
  MissingView,
  RowView,
  TableView,
} from '../../parts/views.ts';
import { homeCrumb, provinceOf, type PageHead } from '../common.ts';
import { oneStopCharts } from './charts.ts';
import { normView, type NormView } from './norm-view.ts';

export interface OneStopPage {
  head: PageHead;
  intro: string;
  keyFigures: FigureView[];
  /** Said in the place where the chart of one-stop counts by unit will stand. */
  missing: MissingView | null;
  byUnit: TableView[];
  sections: { title: string; charts: ChartView[]; tables: TableView[] }[];
  norms: NormView[];
}

const KEY_INDICATORS = ['procedures.announced', 'procedures.at_centre', 'procedures.online_full'];
const BY_UNIT = ['announced', 'one_stop'];
/** The newest rows a page carries; all stand on the pages of their indicators. */
const MOST_ROWS = 24;

export function oneStopPage(site: Site): OneStopPage {
  const { t, dataset } = site;
  const province = provinceOf(site);
  const procedures = statementsOf(dataset, { table: 'procedures' });
  const stated = procedures.filter(({ figures }) => figures.has('one_stop'));
  const collective = procedures.filter(({ unit }) => {
    const { peer_group: group, kind } = unitById(site, unit);
    return group === null || kind === 'tier';
  });
  const { page, sections } = oneStopCharts(site);
  const byTier = chartViews(site, sections.byTier);
  const overTime = chartViews(site, sections.overTime);
  const place = { anchored: false, withSource: true };
  const offices = statementTables(
    site,
    statementsOf(dataset, { table: 'offices' }).slice(-MOST_ROWS),
    place,
  );
  return {
    head: {
      title: page.label,
      description: t.oneStop.description,
      path: page.href,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.oneStop.intro,
    keyFigures: KEY_INDICATORS.flatMap((indicator) => {
      const figures = figuresOf(dataset, indicator).filter(
        ({ statement }) => statement.scope === '',
      );
      const figure =
        figures.findLast(({ statement }) => statement.unit === province.id) ?? figures.at(-1);
      return figure ? [figureView(site, figure)] : [];
    }),
    missing:
      stated.length > 0 ? null : { label: t.oneStop.missingLabel, reason: t.oneStop.missingReason },
    byUnit: latestByUnit(site, stated),
    sections: [
      { title: t.oneStop.byTier, charts: byTier, tables: [] },
      { title: t.oneStop.overTime, charts: overTime, tables: [] },
      {
        title: t.oneStop.tables,
        charts: [],
        tables: statementTables(site, collective.slice(-MOST_ROWS), place),
      },
      { title: t.oneStop.offices, charts: [], tables: offices },
    ].filter(({ charts, tables }) => charts.length + tables.length > 0),
    norms: [...dataset.norms.values()]
      .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
      .map((norm) => normView(site, norm)),
  };
}

/** The latest year in which units state their one-stop counts, unit by unit, with the share. */
function latestByUnit(site: Site, stated: readonly Statement[]): TableView[] {
  const { t, dataset } = site;
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
    return [
      {
        caption: t.oneStop.byUnitCaption({ group: t.peerGroups[group], year: String(year) }),
        columns: [
          { label: t.columns.unit, numeric: false },
          ...BY_UNIT.map((column) => ({
            label: measureOf(`procedures.${column}`).label[site.locale],
            numeric: true,
          })),
          { label: t.columns.share, numeric: true },
        ],
        rows: rows.map((row) => unitRow(site, row)),
        notes:
          silent.length === 0
            ? []
            : [
                t.sentences.silentPeers({
                  names: site.f.list(silent.map((unit) => unitShortName(site, unit, year))),
                }),
              ],
        sources: [...new Set(rows.map(({ source }) => source))].map((id) => sourceLink(site, id)),
      },
    ];
  });
}

function unitRow(site: Site, row: Statement): RowView {
  const unit = unitById(site, row.unit);
  const { label, href } = unitYearLink(site, unit, yearOf(row.period));
  const oneStop = row.figures.get('one_stop');
  const share = oneStop && shareOf(oneStop);
  return {
    header: href === undefined ? { text: label } : { text: label, href },
    cells: [
      ...BY_UNIT.map((column): CellView => {
        const figure = row.figures.get(column);
        return figure ? figureCell(site, figure) : { text: site.t.notStated, missing: true };
      }),
      share ? { text: site.f.percent(share.percent) } : { text: site.t.notStated, missing: true },
    ],
  };
}
