import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import type { PeerGroup } from '../../../data/tables/common.ts';
import { LEAGUE_INDICATORS } from '../../parts/league/columns.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { hasPages, isCollective } from '../../../derive/units.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** With more rows of single units than these the page only says where they stand. */
const MOST_UNIT_ROWS = 12;

/**
 * The rows of single units that no league of the page shows. A group within a district stands on the page of that
 * district.
 */
export function unitRows(
  site: Site,
  statements: readonly Statement[],
  year: number,
): { tables: TableView[]; more: string | null } {
  const main = mainIndex(site.dataset);
  const own = statements.filter(
    (row) =>
      !speaksForMany(site, unitById(site, row.unit)) &&
      !isCollective(unitById(site, row.unit)) &&
      !isInLeague(row, main),
  );
  const shown = own.length > MOST_UNIT_ROWS ? [] : own;
  const count = site.f.number(own.length);
  return {
    tables: matrices(site, shown, { anchored: false, known: { year } }),
    more: own.length === shown.length ? null : WORDS[site.locale].moreUnitFigures({ count }),
  };
}

/** True of a row of which the league shows the figures that tell most. */
function isInLeague(row: Statement, main: string | null): boolean {
  const { index } = row.dimensions;
  return (
    isOfWholeUnit(row) &&
    (index === undefined || index === main) &&
    [...row.figures.values()].some(({ indicator }) => LEAGUE_INDICATORS.includes(indicator))
  );
}

/** True for the province, its service centre, tiers and groups; a group within a district stands on the page of that district. */
function speaksForMany(site: Site, unit: Unit): boolean {
  const parent = site.dataset.units.get(unit.parent);
  if (isCollective(unit)) return parent?.kind === 'province';
  return unit.kind === 'province' || unit.kind === 'centre';
}

/** Of a year with more rows than these, those of units with pages of their own stand there. */
const MOST_COLLECTIVE_ROWS = 20;

/**
 * The rows of the province and of all units together that no other part of the page shows: a tier stands in the league of
 * its units, national indices have a table; where a unit has a row of the whole year, its quarters stand on its own page.
 */
export function collectiveRows(
  site: Site,
  statements: readonly Statement[],
  leagues: readonly PeerGroup[],
): Statement[] {
  const rows = statements.filter(({ unit, table }) => {
    const { kind, peer_group: group } = unitById(site, unit);
    const inLeague = kind === 'tier' && group !== null && leagues.includes(group);
    return speaksForMany(site, unitById(site, unit)) && !inLeague && table !== 'national';
  });
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
