import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { LEAGUE_INDICATORS } from '../../parts/league/columns.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { isCollective } from '../../../derive/units.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The most rows of single units that the page shows; the rest stand on the pages of the units. */
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
  const shown = own.slice(0, MOST_UNIT_ROWS);
  const count = site.f.number(own.length - shown.length);
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
export function speaksForMany(site: Site, unit: Unit): boolean {
  const parent = site.dataset.units.get(unit.parent);
  if (isCollective(unit)) return parent?.kind === 'province';
  return unit.kind === 'province' || unit.kind === 'centre';
}
