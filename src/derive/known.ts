import type { Dataset } from '../data/dataset.ts';
import { yearOf } from '../data/period.ts';
import { hasPages, peersIn } from './units.ts';

/** Unit id → the years of which something is known of it. */
export type Known = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The years of each unit of which a source says something: a figure of it or of a group within it, an inspection that
 * went to it, a finding that names it or the tier it belongs to. Only these years have a page of their own.
 */
export function knownYears(dataset: Dataset): Known {
  const years = new Map<string, Set<number>>();
  const add = (unit: string, year: number) => {
    const own = years.get(unit);
    if (own) own.add(year);
    else years.set(unit, new Set([year]));
  };
  for (const { unit, period } of dataset.statements) {
    for (const id of withParents(dataset, unit)) add(id, yearOf(period));
  }
  for (const { units, year } of [...dataset.inspections, ...dataset.findings]) {
    for (const id of units.flatMap((unit) => withMembers(dataset, unit, year))) add(id, year);
  }
  return new Map(
    [...years].filter(([id]) => {
      const unit = dataset.units.get(id);
      return unit !== undefined && hasPages(unit);
    }),
  );
}

/** A unit, and where it is a group of units the unit that they are within. */
function withParents(dataset: Dataset, id: string): string[] {
  const unit = dataset.units.get(id);
  return unit?.kind === 'group' && unit.parent !== '' ? [id, unit.parent] : [id];
}

/** A unit, and where it is a tier the units that it had in that year. */
function withMembers(dataset: Dataset, id: string, year: number): string[] {
  const unit = dataset.units.get(id);
  if (unit?.kind !== 'tier' || unit.peer_group === null) return [id];
  return [id, ...peersIn(dataset, unit.peer_group, year).map((member) => member.id)];
}
