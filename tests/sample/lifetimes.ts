import { aliveDuring, lifetime } from '../../src/data/lifetime.ts';
import type { PeerGroup } from '../../src/data/unit-kinds.ts';
import type { SampleUnit } from './unit.ts';
import { UNITS } from './units.ts';
import { LAST_YEAR_OF_DISTRICTS, yearEnd } from './years.ts';

const BY_ID: ReadonlyMap<string, SampleUnit> = new Map(UNITS.map((unit) => [unit.id, unit]));

/** The units of a peer group that lived on the last day of a year. */
export function livingAt(year: number, group: PeerGroup): SampleUnit[] {
  return living(group, yearEnd(year), yearEnd(year));
}

/** Those that lived on any day of a year. */
export function livingIn(year: number, group: PeerGroup): SampleUnit[] {
  return living(group, `${String(year)}-01-01`, yearEnd(year));
}

/** The stretch of a year that a unit can report on: the whole, or the half it still lived in. */
export function reportingPeriod(unit: SampleUnit, year: number): string {
  const endsInJune = lifetime(unit, BY_ID).to === `${String(year)}-06-30`;
  return endsInJune ? `${String(year)}-H1` : String(year);
}

/** The units that a unit was made of; itself where it was there from the start, or is a part of what was before. */
export function foundersOf(unit: SampleUnit): SampleUnit[] {
  if (unit.valid_from === null || unit.kind === 'commune') return [unit];
  return unit.predecessors.flatMap((id) => BY_ID.get(id) ?? []);
}

/** Whose open cases a unit begins a year with: its own, or in its first year those of its founders. */
export function holdersBefore(unit: SampleUnit, year: number): SampleUnit[] {
  return unit.valid_from === `${String(year)}-01-01` ? foundersOf(unit) : [unit];
}

/** True of a unit that settles all its cases before it ends: nobody is there to go on with them on the next first of January. */
export function leavesNothing(unit: SampleUnit, year: number): boolean {
  const end = lifetime(unit, BY_ID).to;
  return end === `${String(year)}-06-30` || (end === yearEnd(year) && unit.successors.length === 0);
}

/** The peer group that people of a place turn to. */
export function localGroup(year: number): 'districts' | 'communes' {
  return year > LAST_YEAR_OF_DISTRICTS ? 'communes' : 'districts';
}

function living(group: PeerGroup, from: string, to: string): SampleUnit[] {
  return UNITS.filter(
    (unit) =>
      unit.kind !== 'tier' &&
      unit.peer_group === group &&
      aliveDuring(lifetime(unit, BY_ID), from, to),
  );
}
