import type { Unit } from '../../../data/dataset.ts';
import { MOST_NAMED_AT_END } from '../../../derive/ends.ts';
import type { Site } from '../../site.ts';
import { marksFor } from '../table/marks.ts';
import { indexName } from '../table/ratings.ts';
import { ofKind } from '../unit/kind-words.ts';
import { inSentence, unitShortName } from '../unit/unit-words.ts';
import type { LeagueColumn } from './columns.ts';
import { membersByKind, type Members } from './members.ts';
import { byRank } from './order.ts';
import { WORDS } from './words.ts';

/** Of each column that is compared who has the most, who the least, kind by kind, and what the whole has; first what ranks them. */
export function leagueAnswer(site: Site, members: Members): string[] {
  return byRank(members.columns).flatMap((column) => endsIn(site, members, column) ?? []);
}

function endsIn(site: Site, members: Members, column: LeagueColumn): string | null {
  const { whole, year } = members;
  // What changed is worked out from two years, and its ends say little of this one.
  if (column.derived === true) return null;
  const kinds = membersByKind(site, members).flatMap((own) => endsAmong(site, own, column) ?? []);
  if (kinds.length === 0) return null;
  return WORDS[site.locale].ends({
    label: labelOf(site, members, column),
    kinds,
    whole: whole && wholeIn(site, whole, column, year),
  });
}

/** Null of a kind that is not ranked, and where all have the same. */
function endsAmong(site: Site, { told, kind, year }: Members, column: LeagueColumn): string | null {
  if (kind?.ranked === false) return null;
  const values = told.flatMap(({ id }) => column.value(id) ?? []);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  if (values.length === 0 || high === low) return null;
  const at = (end: number) => told.filter(({ id }) => column.value(id) === end);
  return WORDS[site.locale].endsOf({
    units: kind?.kind ? ofKind(site, kind.units.length, kind.kind) : null,
    high: spoken(site, at(high), column, year),
    low: spoken(site, at(low), column, year),
  });
}

/** Null where the column says nothing of it. */
function wholeIn(site: Site, whole: Unit, column: LeagueColumn, year: number) {
  const value = valueOf(site, column, whole);
  return value === null
    ? null
    : { name: inSentence(site, whole, unitShortName(site, whole, year)), value };
}

/** A score says by which index it was given: the heading of its column need not. */
function labelOf(site: Site, { index }: Members, { indicator, view }: LeagueColumn): string {
  return indicator === 'scores.score' && index !== null
    ? WORDS[site.locale].scoreOf({ index: indexName(site, index) })
    : view.label;
}

/** "78,69% (Doi Mây)", "12 (3 đơn vị)" */
function spoken(site: Site, units: readonly Unit[], column: LeagueColumn, year: number): string {
  const words = WORDS[site.locale];
  const names = units.map((unit) => unitShortName(site, unit, year));
  const [first] = units;
  return words.valueOf({
    names:
      names.length > MOST_NAMED_AT_END
        ? words.several({ count: site.f.number(names.length) })
        : site.f.list(names),
    value: (first && valueOf(site, column, first)) ?? '',
  });
}

/** Of a count the share beside it is what is compared. */
function valueOf(site: Site, column: LeagueColumn, { id }: Unit): string | null {
  const cell = column.cell(id, marksFor(site, [], 'nothing'));
  return cell && (cell.beside ?? cell.text);
}
