import type { Unit } from '../../../data/dataset.ts';
import type { Site } from '../../site.ts';
import { marksFor } from '../table/marks.ts';
import { indexName } from '../table/ratings.ts';
import type { CellView } from '../table/view.ts';
import { unitShortName } from '../unit/unit-words.ts';
import type { LeagueColumn } from './columns.ts';
import type { Members } from './members.ts';
import { WORDS } from './words.ts';

/** More units than these share an end without their names. */
const MOST_NAMED = 2;

/** Of each column that is compared who has the most, who the least, and what the whole has. */
export function leagueAnswer(site: Site, members: Members): string[] {
  return members.columns.flatMap((column) => endsIn(site, members, column) ?? []);
}

function endsIn(site: Site, members: Members, column: LeagueColumn): string | null {
  const { told, whole, year } = members;
  // What changed is worked out from two years, and its ends say little of this one.
  if (column.derived === true) return null;
  const values = told.flatMap(({ id }) => column.value(id) ?? []);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  if (values.length === 0 || high === low) return null;
  const at = (end: number) => told.filter(({ id }) => column.value(id) === end);
  return WORDS[site.locale].ends({
    label: labelOf(site, members, column),
    high: spoken(site, at(high), column, year),
    low: spoken(site, at(low), column, year),
    whole: whole && spoken(site, [whole], column, year),
  });
}

/** A score says by which index it was given: the heading of its column need not. */
function labelOf(site: Site, { index }: Members, { indicator, view }: LeagueColumn): string {
  return indicator === 'scores.score' && index !== null
    ? WORDS[site.locale].scoreOf({ index: indexName(site, index) })
    : view.label;
}

/** "Doi Mây (78,69%)", "3 đơn vị (12)"; null of a unit that the column says nothing of. */
function spoken(site: Site, units: readonly Unit[], column: LeagueColumn, year: number) {
  const [first] = units;
  const cell = first && column.cell(first.id, marksFor(site, [], 'nothing'));
  if (!cell) return null;
  const names = units.map((unit) => unitShortName(site, unit, year));
  const words = WORDS[site.locale];
  return words.withValue({
    names:
      names.length > MOST_NAMED
        ? words.several({ count: site.f.number(names.length) })
        : site.f.list(names),
    value: comparedText(cell),
  });
}

/** Of a count the share beside it is compared. */
function comparedText({ text, beside }: CellView): string {
  return beside ?? text;
}
