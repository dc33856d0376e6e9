import { middleOf } from '../../../charts/rules/middle.ts';
import type { Unit } from '../../../data/dataset.ts';
import { exactNumber, type Figure, type Statement } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { changeTo } from '../../../derive/change.ts';
import { casesInTime, latePerThousand } from '../../../derive/in-time.ts';
import { comparedValue, groupColumn, type GroupColumn } from '../../../derive/league.ts';
import { figuresOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import type { Site } from '../../site.ts';
import {
  ALONE,
  columnDetail,
  matrixCell,
  plainCell,
  rankColumn,
  signedCell,
} from '../table/cells.ts';
import { decimalsOf } from '../table/decimals.ts';
import type { Marks } from '../table/marks.ts';
import { againstTargets, targetCell } from '../target/against-targets.ts';
import type { CellView, ColumnView } from '../table/view.ts';
import { WORDS } from './words.ts';

/** What a league shows of each unit; all else is worked out from these. */
export const LEAGUE_INDICATORS: readonly IndicatorId[] = [
  'procedures.announced',
  'procedures.total',
  'procedures.one_stop',
  'cases.resolved',
  'scores.score',
  'scores.class',
  'service.score',
];

/** Of whom and when a league is. */
export interface LeagueScope {
  units: readonly Unit[];
  year: number;
  index: string | null;
}

/** One column of a league: the cell of each unit, and the number by which its highest and lowest units are found. */
export interface LeagueColumn {
  /** Absent of a column that is worked out from other columns. */
  indicator?: IndicatorId;
  /** True of a column that is worked out from figures of two years, or against a target. */
  derived?: true;
  /** The rows of the data that it was read from, by unit. */
  statements: ReadonlyMap<string, Statement>;
  view: ColumnView;
  /** The words in an empty cell, where neither "the source does not say" nor "not found" is true. */
  silent?: string;
  /** Null where nothing can be said of the unit. */
  cell: (unit: string, marks: Marks) => CellView | null;
  /**
   * The number by which the highest and the lowest unit are found; always null in a column of which high or low says
   * nothing.
   */
  value: (unit: string) => number | null;
}

/**
 * The columns in which at least one unit has a figure. What the site is about comes first, then what ranks units: a narrow
 * screen has room for these only.
 */
export function leagueColumns(site: Site, scope: LeagueScope): LeagueColumn[] {
  return [
    figureColumn(site, scope, 'procedures.one_stop', 'one-stop'),
    figureColumn(site, scope, 'scores.score', 'score'),
    figureColumn(site, scope, 'scores.class'),
    changeColumn(site, scope),
    targetColumn(site, scope, 'procedures.one_stop'),
    targetColumn(site, scope, 'scores.score'),
    ...withTarget(site, scope, 'service.score', 'service'),
    ...withTarget(site, scope, 'procedures.announced'),
    ...withTarget(site, scope, 'procedures.total'),
    ...withTarget(site, scope, 'cases.resolved'),
    inTimeColumn(site, scope),
    lateColumn(site, scope),
  ].filter((column) => column !== null);
}

/** What a figure is held against stands right behind it, but where that would push the next column off the screen. */
function withTarget(
  site: Site,
  scope: LeagueScope,
  indicator: IndicatorId,
  compared?: 'service',
): (LeagueColumn | null)[] {
  return [figureColumn(site, scope, indicator, compared), targetColumn(site, scope, indicator)];
}

function columnOf(site: Site, { units, year, index }: LeagueScope, indicator: IndicatorId) {
  const ids = units.map(({ id }) => id);
  return groupColumn(site.dataset, ids, indicator, { year, index });
}

function figureColumn(
  site: Site,
  scope: LeagueScope,
  indicator: IndicatorId,
  compared?: 'one-stop' | 'score' | 'service',
): LeagueColumn | null {
  const column = columnOf(site, scope, indicator);
  if (!column) return null;
  const { label, measure } = measureOf(indicator);
  const shown = [...column.figures.values()];
  const decimals = decimalsOf(shown);
  // Of cases resolved the share of all cases would only make the table wider.
  const cellOf = (figure: Figure, marks: Marks, own: number) =>
    compared
      ? matrixCell(site, figure, marks, { decimals: own, maximumAbove: true })
      : plainCell(site, figure, marks, own);
  return {
    indicator,
    statements: statementsIn(column),
    view: {
      label: label[site.locale],
      numeric: measure !== 'class',
      ...rankColumn(indicator),
      href: site.addresses.indicator(indicator),
      ...detailOf([columnDetail(site, shown), periodOf(site, column)]),
    },
    cell: (unit, marks) => {
      const figure = column.figures.get(unit);
      if (figure) return cellOf(figure, marks, decimals);
      const other = column.apart.get(unit);
      const detail = other && site.f.shortPeriod(other.statement.period);
      return other && detail !== undefined ? { ...cellOf(other, marks, 0), detail } : null;
    },
    value: (unit) => {
      const figure = column.figures.get(unit);
      return figure && compared ? comparedValue(compared, figure) : null;
    },
  };
}

/** Cases in time, with their share: as the source counts them, or early and on time added. */
function inTimeColumn(site: Site, scope: LeagueScope): LeagueColumn | null {
  const column = columnOf(site, scope, 'cases.resolved');
  const words = WORDS[site.locale];
  const rows = rowsOf(column);
  if (![...rows.values()].some((row) => casesInTime(row) !== null)) return null;
  return {
    statements: rows,
    view: { label: words.inTime, numeric: true, detail: words.shareBeside },
    cell: (unit, marks) => {
      const row = rows.get(unit);
      const cell = row ? inTimeCell(site, row, marks) : null;
      return cell && row ? { ...cell, ...apartDetail(site, column, row) } : null;
    },
    value: () => null,
  };
}

function inTimeCell(site: Site, row: Statement, marks: Marks): CellView | null {
  const own = row.figures.get('on_time_or_early');
  if (own && exactNumber(own) !== null) return matrixCell(site, own, marks, ALONE);
  const count = casesInTime(row);
  const resolved = exactNumber(row.figures.get('resolved'));
  if (count === null || resolved === null || resolved === 0) return null;
  return { text: site.f.number(count), beside: site.f.percent((count / resolved) * 100) };
}

function lateColumn(site: Site, scope: LeagueScope): LeagueColumn | null {
  const column = columnOf(site, scope, 'cases.resolved');
  const words = WORDS[site.locale];
  const rows = rowsOf(column);
  const value = (unit: string) => {
    const figure = column?.figures.get(unit);
    return figure ? latePerThousand(figure.statement) : null;
  };
  const values = scope.units.flatMap(({ id }) => value(id) ?? []);
  if (values.length === 0) return null;
  // The longest bar; of none late at all there is none.
  const most = Math.max(...values) || 1;
  // Among so many units bars would weigh more than they tell: the column is sorted instead.
  const drawn = middleOf(scope.units.length) === null;
  return {
    statements: rows,
    view: { label: words.late, numeric: true, detail: words.workedOut },
    cell: (unit) => {
      const row = rows.get(unit);
      const late = row ? latePerThousand(row) : null;
      if (row && exactNumber(row.figures.get('resolved')) === 0)
        return { text: words.noneToCount, missing: true };
      if (!row || late === null) return null;
      const text = site.f.perThousand(late);
      return value(unit) === null
        ? { text, ...apartDetail(site, column, row) }
        : { text, ...(drawn ? { bar: Math.round((late / most) * 100) } : {}) };
    },
    value,
  };
}

/** The period of a row that is not of the column's, and is compared with nobody. */
function apartDetail(site: Site, column: GroupColumn | null, row: Statement): { detail?: string } {
  return column?.apart.has(row.unit) ? { detail: site.f.shortPeriod(row.period) } : {};
}

/** The change of the score since the year before; null where fewer than two units can be compared. */
function changeColumn(site: Site, scope: LeagueScope): LeagueColumn | null {
  const { dataset } = site;
  const figures = figuresOf(dataset, 'scores.score').filter(
    ({ statement: { dimensions } }) => dimensions.index === scope.index,
  );
  const ids = scope.units.map(({ id }) => id);
  const changes = new Map(
    toSeries(dataset, figures)
      .filter(({ unit, scope: part }) => ids.includes(unit) && part === '')
      .flatMap((series) => {
        const change = changeTo(series, String(scope.year));
        return change.kind === 'change' ? [[series.unit, change.change] as const] : [];
      }),
  );
  if (changes.size < 2) return null;
  const words = WORDS[site.locale];
  return {
    derived: true,
    statements: new Map(),
    view: {
      label: words.change({ year: String(scope.year - 1) }),
      numeric: true,
      detail: words.workedOut,
    },
    silent: words.notCompared,
    cell: (unit) => {
      const change = changes.get(unit);
      return change ? signedCell(site, change) : null;
    },
    value: (unit) => changes.get(unit)?.difference ?? null,
  };
}

/** Each figure of a column against what is set for it; null where nothing is set for any of them. */
function targetColumn(site: Site, scope: LeagueScope, indicator: IndicatorId): LeagueColumn | null {
  const column = columnOf(site, scope, indicator);
  const ids = [...(column?.figures.keys() ?? [])];
  const { targets } = againstTargets(site, [...(column?.figures.values() ?? [])]);
  if (!targets) return null;
  const cells = new Map(ids.map((id, at) => [id, targets.cells[at] ?? null]));
  return {
    derived: true,
    statements: new Map(),
    view: {
      label: measureOf(indicator).label[site.locale],
      numeric: targets.isOne,
      detail: targets.label.toLocaleLowerCase(site.locale),
    },
    silent: '',
    cell: (unit) => {
      const cell = cells.get(unit);
      return cell ? targetCell(cell) : null;
    },
    value: () => null,
  };
}

/** By unit; of those that only state another period that row. */
function rowsOf(column: GroupColumn | null): Map<string, Statement> {
  return column ? statementsIn(column) : new Map<string, Statement>();
}

function statementsIn({ figures, apart }: GroupColumn): Map<string, Statement> {
  return new Map(
    [...apart, ...figures].map(([unit, { statement }]: [string, Figure]) => [unit, statement]),
  );
}

/** When, where it is not the whole year. */
function periodOf(site: Site, { period }: GroupColumn): string | null {
  return period.kind === 'year' ? null : site.f.shortPeriod(period);
}

function detailOf(parts: readonly (string | null)[]): { detail?: string } {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? {} : { detail: said.join(', ') };
}
