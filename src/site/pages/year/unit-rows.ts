import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Figure, type Statement } from '../../../data/figures.ts';
import type { ClassBlocksView } from '../../parts/classes/view.ts';
import { LEAGUE_INDICATORS } from '../../parts/league/columns.ts';
import type { LeagueView } from '../../parts/league/view.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { hasPages, isCollective } from '../../../derive/units.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { hasBlocks } from './rated-unnamed.ts';
import { WORDS } from './words.ts';

/** With more rows of single units than these the page only says where they stand. */
const MOST_UNIT_ROWS = 12;
/**
 * With more rows of cases of single units than these they are folded, so that what the year says of all units stays
 * in sight.
 */
const MOST_OPEN_ROWS = 3;

/** What the page shows of units one by one: its leagues, and who was rated what. */
interface Told {
  leagues: readonly LeagueView[];
  blocks: readonly ClassBlocksView[];
}

/**
 * The rows of single units that nothing else of the page shows, cases apart from all others. A group within a district
 * stands on the page of that district.
 */
export function unitRows(
  site: Site,
  statements: readonly Statement[],
  year: number,
  told: Told,
): { cases: TableView[]; folded: TableView[]; others: TableView[]; more: string | null } {
  const main = mainIndex(site.dataset);
  const own = statements.filter(
    (row) =>
      !speaksForMany(site, unitById(site, row.unit)) &&
      !isCollective(unitById(site, row.unit)) &&
      !isTold(row, told, main),
  );
  const cases = few(own.filter(isIn('cases')));
  const others = few(own.filter(({ table }) => table !== 'cases'));
  const left = own.length - cases.length - others.length;
  const of = (rows: readonly Statement[]) =>
    matrices(site, rows, { anchored: false, known: { year } });
  return {
    cases: cases.length > MOST_OPEN_ROWS ? [] : of(cases),
    folded: cases.length > MOST_OPEN_ROWS ? of(cases) : [],
    others: of(others),
    more: left === 0 ? null : WORDS[site.locale].moreUnitFigures({ count: site.f.number(left) }),
  };
}

function few(rows: readonly Statement[]): readonly Statement[] {
  return rows.length > MOST_UNIT_ROWS ? [] : rows;
}

/**
 * True of a row that the page shows already: its main figures stand in the league of the unit, or its class in the
 * blocks of classes. A unit that is alone in its league is compared with nobody, so there all its figures must stand
 * in the league.
 */
function isTold(row: Statement, { leagues, blocks }: Told, main: string | null): boolean {
  const { index } = row.dimensions;
  if (!standsForUnit(row) || (index !== undefined && index !== main)) return false;
  // The page gives the range of all scores of service, and leads to each.
  if (row.table === 'service') return true;
  if (row.table === 'scores' && blocks.some(({ units }) => units.includes(row.unit))) return true;
  const league = leagues.find(({ tables }) => tables.get(row.unit)?.has(row.table) === true);
  if (!league) return false;
  const isInColumn = ({ indicator }: Figure) => LEAGUE_INDICATORS.includes(indicator);
  const figures = [...row.figures.values()];
  return league.units.length > 1 ? figures.some(isInColumn) : figures.every(isInColumn);
}

/** True for the province, its service centre, tiers and groups; a group within a district stands on the page of that district. */
function speaksForMany(site: Site, unit: Unit): boolean {
  const parent = site.dataset.units.get(unit.parent);
  if (isCollective(unit)) return parent?.kind === 'province';
  return unit.kind === 'province' || unit.kind === 'centre';
}

/** In a year with more rows than these, the rows of units that have pages of their own are left to those pages. */
const MOST_COLLECTIVE_ROWS = 20;

/**
 * The rows of the province and of all units together that no other part of the page shows: what the league or the blocks
 * of its units tell of a tier stands there, national indices have a table; where a unit has a row of the whole year, its
 * quarters stand on its own page.
 */
export function collectiveRows(
  site: Site,
  statements: readonly Statement[],
  told: Told,
): Statement[] {
  const rows = statements.filter(
    (row) =>
      speaksForMany(site, unitById(site, row.unit)) &&
      !isToldOfTier(site, row, told) &&
      row.table !== 'national',
  );
  const whole = new Set(
    rows
      .filter(({ period }) => period.kind === 'year')
      .map(({ unit, table }) => `${unit} ${table}`),
  );
  const left = rows.filter(
    ({ unit, table, period }) =>
      period.kind === 'year' || period.kind === 'moment' || !whole.has(`${unit} ${table}`),
  );
  return left.length > MOST_COLLECTIVE_ROWS
    ? left.filter(({ unit }) => !hasPages(unitById(site, unit)))
    : left;
}

/** Beside a league of its units a tier is told whole: by the league, and its classes by the blocks, where there are any. */
function isToldOfTier(site: Site, row: Statement, { leagues, blocks }: Told): boolean {
  const { kind, peer_group: group } = unitById(site, row.unit);
  const league = leagues.find((one) => one.group === group);
  if (kind !== 'tier' || !league) return false;
  if (!standsForUnit(row) || league.tables.get(row.unit)?.has(row.table) === true) return true;
  return row.table === 'classes' && hasBlocks(site, league.group, blocks);
}
