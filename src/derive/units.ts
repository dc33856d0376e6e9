import type { Dataset, Unit } from '../data/dataset.ts';
import { aliveDuring, lifetime, type Lifetime } from '../data/lifetime.ts';
import { PEER_GROUPS, type PeerGroup, type UnitKind } from '../data/tables/common.ts';

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

export function aliveIn(dataset: Dataset, unit: Unit, year: number): boolean {
  const life = lifeOf(dataset, unit);
  return aliveDuring(life, `${String(year)}-01-01`, `${String(year)}-12-31`);
}

/** Units with pages that lived in a year, in the order of the register. */
export function unitsIn(dataset: Dataset, year: number): Unit[] {
  return [...dataset.units.values()].filter(
    (unit) => hasPages(unit) && aliveIn(dataset, unit, year),
  );
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
export function isCollective(unit: Unit): boolean {
  return unit.kind === 'tier' || unit.kind === 'group';
}
