import type { Dataset, Unit } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import { aliveDuring, lifetime, type Lifetime } from '../data/lifetime.ts';
import { yearOf, type Period } from '../data/period.ts';
import { PEER_GROUPS, type PeerGroup, type UnitKind } from '../data/unit-kinds.ts';
import { rememberedOf } from './remember.ts';
import { rowsOfUnit } from './select.ts';

/** Kinds that have pages of their own; tiers and groups are only spoken of. */
const PAGED: readonly UnitKind[] = [
  'province',
  'department',
  'vertical',
  'district',
  'commune',
  'centre',
];

export function hasPages(unit: Unit): boolean {
  return PAGED.includes(unit.kind);
}

export function lifeOf(dataset: Dataset, unit: Unit): Lifetime {
  return lifetime(unit, dataset.units);
}

/**
 * The last day that a source, or the unit above, gives a unit. An agency of a ministry
 * answers to it and not to the province: that the province ended says nothing of its end.
 */
export function endOf(dataset: Dataset, unit: Unit): string | null {
  return unit.valid_to ?? (unit.kind === 'vertical' ? null : lifeOf(dataset, unit).to);
}

export function aliveIn(dataset: Dataset, unit: Unit, year: number): boolean {
  const life = lifeOf(dataset, unit);
  return aliveDuring(life, `${String(year)}-01-01`, `${String(year)}-12-31`);
}

/**
 * True of the units whose years the site sets out to tell. Communes that another province
 * brought into a merger are not: they stand in rankings and search, and nothing is missed of them.
 */
export function isFollowed(unit: Unit): boolean {
  return unit.peer_group !== 'joined-communes';
}

/** Whether a unit is counted among the units of a year: it lived in it, and is followed or spoken of. */
export function livedIn(dataset: Dataset, unit: Unit, year: number): boolean {
  if (!hasPages(unit) || !aliveIn(dataset, unit, year)) return false;
  const isOfYear = (row: Statement) => yearOf(row.period) === year;
  return isFollowed(unit) || rowsOfUnit(dataset, unit.id).some(isOfYear);
}

/** The units of a year, in the order of the register. The page of each of them asks who the others are. */
export const unitsIn = rememberedOf((dataset: Dataset, year: number): readonly Unit[] =>
  [...dataset.units.values()].filter((unit) => livedIn(dataset, unit, year)),
);

/** Every unit that the register counts to a group, of all years. */
export function membersOf(dataset: Dataset, group: PeerGroup): Unit[] {
  return [...dataset.units.values()].filter(
    (unit) => unit.peer_group === group && !isCollective(unit),
  );
}

/** The units that a tier was made of during a period. */
export function membersDuring(
  dataset: Dataset,
  group: PeerGroup,
  { from, to }: Period,
): ReadonlySet<string> {
  const own = membersOf(dataset, group).filter((unit) =>
    aliveDuring(lifeOf(dataset, unit), from, to),
  );
  return new Set(own.map(({ id }) => id));
}

/** The units a unit may be compared with in a year, itself among them. */
export function peersIn(dataset: Dataset, group: PeerGroup, year: number): Unit[] {
  return unitsIn(dataset, year).filter((unit) => unit.peer_group === group);
}

/** A unit and the groups of units that a source names within it, such as the communes of a district. */
export function withGroups(dataset: Dataset, unit: Unit): string[] {
  const inside = [...dataset.units.values()].filter(
    ({ kind, parent }) => kind === 'group' && parent === unit.id,
  );
  return [unit.id, ...inside.map(({ id }) => id)];
}

/** Where a unit stands when tiers are listed: the province, its agencies, districts, communes. */
export function tierOrder({ peer_group: group }: Unit): number {
  return group === null ? -1 : PEER_GROUPS.indexOf(group);
}

/** The tiers, groups and the like that stand for several units. */
export function isCollective({ kind }: { kind: string }): boolean {
  return kind === 'tier' || kind === 'group';
}

/** A part of the country, and no office: it is known by its name alone, and handles cases of land whatever it is called. */
export function isPlace({ kind }: Unit): boolean {
  return kind === 'province' || kind === 'district' || kind === 'commune';
}

/** Whether the province is, or was, divided into districts: since July 2025 there are none. */
export function hasDistricts({ units }: Dataset): boolean {
  return [...units.values()].some(({ kind }) => kind === 'district');
}
