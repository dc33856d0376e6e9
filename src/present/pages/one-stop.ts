import type { Made } from '../../charts/context.ts';
import { overPeriods } from '../../charts/over-periods.ts';
import { proceduresByStep } from '../../charts/procedures-by-step.ts';
import type { Norm } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { yearOf } from '../../data/period.ts';
import { measureOf } from '../../data/tables.ts';
import { PEER_GROUPS } from '../../data/tables/common.ts';
import { figuresOf, statementsOf } from '../../derive/select.ts';
import { toSeries } from '../../derive/series.ts';
import { peersIn } from '../../derive/units.ts';
import { chartViews } from '../chart-view.ts';
import { figureView, sourceLink } from '../figure-view.ts';
import type { Site } from '../site.ts';
import { statementTables } from '../statement-table.ts';
import { unitById, unitName, unitShortName } from '../unit-words.ts';
import type { ChartView, FigureView, LinkView, MissingView, TableView } from '../views.ts';
import { dateText, homeCrumb, provinceOf, type PageHead } from './common.ts';

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

export interface NormView {
  id: string;
  subject: string;
  value: string | null;
  basis: string;
  inForce: string;
  source: LinkView;
}

const KEY_INDICATORS = ['procedures.announced', 'procedures.at_centre', 'procedures.online_full'];
const LINES = ['procedures.one_stop', 'procedures.announced', 'procedures.on_portal'];

export function oneStopPage(site: Site): OneStopPage {
  const { t, dataset, routes } = site;
  const province = provinceOf(site);
  const procedures = statementsOf(dataset, { table: 'procedures' });
  const stated = procedures.filter(({ figures }) => figures.has('one_stop'));
  const collective = procedures.filter(({ unit }) => {
    const { peer_group: group, kind } = unitById(site, unit);
    return group === null || kind === 'tier';
  });
  const lines = LINES.flatMap((indicator) =>
    toSeries(dataset, figuresOf(dataset, indicator, { unit: province.id })).filter(
      ({ points, scope, dimensions }) =>
        points.length > 1 && scope === '' && Object.keys(dimensions).length === 0,
    ),
  );
  const byTier = chartViews(site, tierSets(site, procedures).map((set) => tierChart(site, set)));
  const overTime = chartViews(
    site,
    lines.map((series) =>
      overPeriods(
        site,
        `${series.indicator.replace(/[._]/g, '-')}-${series.length}`,
        {
          label: measureOf(series.indicator).label[site.locale],
          subject: unitName(site, province, dataset.years.at(-1) ?? 0),
        },
        series,
      ),
    ),
  );
  const place = { anchored: false, withSource: true };
  const offices = statementTables(site, statementsOf(dataset, { table: 'offices' }), place);
  return {
    head: {
      title: t.oneStop.title,
      description: t.oneStop.description,
      path: routes.oneStop,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.oneStop.intro,
    keyFigures: KEY_INDICATORS.flatMap((indicator) => {
      const figures = figuresOf(dataset, indicator).filter(({ statement }) => statement.scope === '');
      const figure = figures.findLast(({ statement }) => statement.unit === province.id) ?? figures.at(-1);
      return figure ? [figureView(site, figure)] : [];
    }),
    missing: stated.length > 0 ? null : { label: t.oneStop.missingLabel, reason: t.oneStop.missingReason },
    byUnit: latestByUnit(site, stated),
    sections: [
      { title: t.oneStop.byTier, charts: byTier, tables: [] },
      { title: t.oneStop.overTime, charts: overTime, tables: [] },
      { title: t.oneStop.tables, charts: [], tables: statementTables(site, collective, place) },
      { title: t.oneStop.offices, charts: [], tables: offices },
    ].filter(({ charts, tables }) => charts.length + tables.length > 0),
    norms: [...dataset.norms.values()].map((norm) => normView(site, norm)),
  };
}

function tierChart(site: Site, set: readonly Statement[]): Made | null {
  const [first] = set;
  const period = first ? site.f.period(first.period) : '';
  const rows = set.map((statement) => ({
    label: unitShortName(site, unitById(site, statement.unit), yearOf(statement.period)),
    statement,
  }));
  return proceduresByStep(site, 'thu-tuc-theo-cap', site.t.year.tiersAt({ period }), rows);
}

/** The latest set of tiers that one source counts at one date. */
function tierSets(site: Site, procedures: readonly Statement[]): Statement[][] {
  const tiers = procedures.filter(
    ({ unit, figures }) => unitById(site, unit).kind === 'tier' && figures.has('announced'),
  );
  const sets = [...Map.groupBy(tiers, ({ source, period }) => `${period.raw} ${source}`).values()];
  return sets.filter((set) => set.length > 1).slice(-1);
}

/** The latest year in which units state their one-stop counts, unit by unit. */
function latestByUnit(site: Site, stated: readonly Statement[]): TableView[] {
  const year = stated.map(({ period }) => yearOf(period)).at(-1);
  if (year === undefined) return [];
  const peers = PEER_GROUPS.flatMap((group) => peersIn(site.dataset, group, year)).map(({ id }) => id);
  const rows = stated.filter(({ unit, period }) => yearOf(period) === year && peers.includes(unit));
  return statementTables(site, rows, { anchored: false, withSource: false });
}

/** A rule with its number, if it has one, and the law it stands in. */
function normView(site: Site, norm: Norm): NormView {
  const { f } = site;
  const vi = site.locale === 'vi';
  const since = dateText(site, norm.from);
  const until = dateText(site, norm.to);
  return {
    id: norm.id,
    subject: vi ? norm.subject_vi : norm.subject_en,
    value: norm.value
      ? `${f.quantity(norm.value)}\u00a0${vi ? norm.unit_vi : norm.unit_en}`.trim()
      : null,
    basis: [norm.article, norm.basis].filter((part) => part !== '').join(', '),
    inForce: site.t.sentences.inForce({ from: since, to: until }),
    source: sourceLink(site, norm.source),
  };
}
