import { middleOf } from '../../../charts/rules/middle.ts';
import type { Unit } from '../../../data/dataset.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { byKind, type OfKind } from '../../../derive/kinds.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { provinceIn } from '../../../derive/province.ts';
import { rememberedOf } from '../../../derive/remember.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitShortName } from '../unit/unit-words.ts';
import { leagueColumns, type LeagueColumn } from './columns.ts';
import { inOrder } from './order.ts';

/** The share of the units of which a column must have a figure. */
const FILLED_FROM = 0.25;

/** The units of one league, and its columns. */
export interface Members {
  group: PeerGroup;
  year: number;
  /** The index whose scores are compared; null where none is. */
  index: string | null;
  columns: readonly LeagueColumn[];
  /** The units that have a figure, in the order of the league. */
  told: readonly Unit[];
  /** The others of the group: they are named, never ranked. */
  silent: readonly Unit[];
  /** The kind that all of them are of, where they are one part of a mixed group. */
  kind: OfKind | null;
  /** What stands for all of the group: its tier, else the province; null where neither has a figure. */
  whole: Unit | null;
}

/** Null where nothing can be read across the units of the group. Asked for by pages of years, of indicators and of comparing. */
export const membersIn = rememberedOf(
  (site: Site, group: PeerGroup, year: number): Members | null => {
    const index = mainIndex(site.dataset);
    const peers = peersIn(site.dataset, group, year).filter(isFollowed);
    const wholes = wholesOf(site, group, year);
    const all = leagueColumns(site, { units: [...peers, ...wholes], year, index });
    const told = peers.filter(({ id }) => all.some(({ statements }) => statements.has(id)));
    const columns = all.filter((column) => isFilled(column, told));
    // Classes alone are told by their blocks.
    if (columns.every(({ indicator }) => indicator === 'scores.class')) return null;
    const hasFigure = ({ id }: Unit) => columns.some(({ statements }) => statements.has(id));
    return {
      group,
      year,
      index,
      columns,
      told: inOrder(told, columns, (unit) => unitShortName(site, unit, year)),
      silent: peers.filter((unit) => !told.includes(unit)),
      kind: null,
      whole: wholes.find(hasFigure) ?? null,
    };
  },
);

/** The league of each kind of a mixed group; the league itself of every other. Kinds of whom nothing is told have none. */
export function membersByKind({ dataset }: Site, members: Members): Members[] {
  const { told, silent, year } = members;
  const kinds = byKind(dataset, [...told, ...silent], year);
  if (kinds.length < 2) return [members];
  return kinds
    .map((kind) => ({
      ...members,
      kind,
      told: told.filter((unit) => kind.units.includes(unit)),
      silent: silent.filter((unit) => kind.units.includes(unit)),
    }))
    .filter((own) => own.told.length > 0);
}

/** The groups whose leagues are too long for the page of a year: each has a page of its own. */
export function leaguesApart(site: Site, year: number): PeerGroup[] {
  return PEER_GROUPS.filter((group) => {
    // What is known of a small group is not worked out only to learn that it is small.
    if (!middleOf(peersIn(site.dataset, group, year).length)) return false;
    return middleOf(membersIn(site, group, year)?.told.length ?? 0) !== null;
  });
}

/** A column that is blank for nearly all says less than the pages of the few that have a figure. */
function isFilled({ statements, derived }: LeagueColumn, told: readonly Unit[]): boolean {
  const filled = told.filter(({ id }) => statements.has(id)).length;
  return derived === true || (filled > 0 && filled >= told.length * FILLED_FROM);
}

function wholesOf(site: Site, group: PeerGroup, year: number): Unit[] {
  const tiers = [...site.dataset.units.values()].filter(
    ({ kind, peer_group }) => kind === 'tier' && peer_group === group,
  );
  return [...tiers, provinceIn(site.dataset, year)];
}
