import type { Dataset } from '../data/dataset.ts';
import { yearOf } from '../data/period.ts';
import { isPlanned } from './planned.ts';
import { hasPages, peersIn } from './units.ts';

/** Unit id → the years of which something is known of it. */
export type Known = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The years of each unit of which a source says something: a figure of it or of a group within it, an inspection that
 * went to it, a finding that names it or the tier it belongs to. Only these years have a page of their own.
 */
export function knownYears(dataset: Dataset): Known {
  return ofPagedUnits(dataset, [...figured(dataset), ...inspected(dataset)]);
}

/** The years of each unit of which a source gives figures of what was done, not planned: of it or of a group within it. */
export function yearsWithFigures(dataset: Dataset): Known {
  return ofPagedUnits(
    dataset,
    figured(
      dataset,
      dataset.statements.filter((row) => !isPlanned(row)),
    ),
  );
}

/** A unit and a year of which something is known of it. */
type Told = readonly [unit: string, year: number];

function figured(dataset: Dataset, statements = dataset.statements): Told[] {
  return statements.flatMap(({ unit, period }) =>
    withParents(dataset, unit).map((id): Told => [id, yearOf(period)]),
  );
}

function inspected(dataset: Dataset): Told[] {
  return [...dataset.inspections, ...dataset.findings].flatMap(({ units, year }) =>
    units.flatMap((unit) => withMembers(dataset, unit, year)).map((id): Told => [id, year]),
  );
}

function ofPagedUnits({ units }: Dataset, told: readonly Told[]): Known {
  const years = new Map<string, Set<number>>();
  for (const [id, year] of told) {
    const unit = units.get(id);
    if (unit === undefined || !hasPages(unit)) continue;
    const own = years.get(id);
    if (own) own.add(year);
    else years.set(id, new Set([year]));
  }
  return years;
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
