import type { Dataset, Unit } from '../data/dataset.ts';
import { lastDay, nextDay, type Period } from '../data/period.ts';
import { lifeOf } from './units.ts';

/** Districts that ended and the units that hold exactly their communes: no commune of either lies outside the other. */
export interface SameGround {
  /** In the order of the register, as are the new units. */
  former: readonly [Unit, ...Unit[]];
  now: readonly [Unit, ...Unit[]];
  /** The first day on which the districts had the ground that they ended with; null where it is not known to have changed. */
  since: string | null;
}

/**
 * The smallest exact set that a former district is in, as the register of former communes tells it. Null where it is in
 * none: the register of units knows of a unit that shares the ground and stands in no row, or a commune went into a
 * unit that was there before the districts ended.
 */
export function groundOf(dataset: Dataset, district: Unit): SameGround | null {
  const ids = connected(dataset, district);
  const inOrder = [...dataset.units.values()];
  const [first, ...former] = inOrder.filter(({ id }) => ids.former.has(id));
  const [next, ...now] = inOrder.filter(({ id }) => ids.now.has(id));
  if (!first || !next) return null;
  const ground = { former: [first, ...former], now: [next, ...now] } as const;
  if (!isParted(dataset, ground) || sharesOutside(dataset, ground)) return null;
  return { ...ground, since: firstDayOf(dataset, ground) };
}

/** True of a period in which each of these units of a set lived from its first day to its last, on the ground of the set. */
export function holdsDuring(
  dataset: Dataset,
  { since }: SameGround,
  units: readonly Unit[],
  { from, to }: Period,
): boolean {
  if (since !== null && from < since) return false;
  return units.every((unit) => {
    const life = lifeOf(dataset, unit);
    return (life.from === null || life.from <= from) && (life.to === null || to <= life.to);
  });
}

/** The new units that took in communes of more than one of the districts: for them the districts are told together. */
export function joiningUnits({ formerCommunes }: Dataset, { now }: SameGround): Unit[] {
  return now.filter(({ id }) => {
    const own = formerCommunes.filter(({ successor }) => successor === id);
    return new Set(own.map(({ district }) => district)).size > 1;
  });
}

type Sides = Pick<SameGround, 'former' | 'now'>;

/** Goes from districts to the units that their communes went into, and back, until nothing is added. */
function connected({ formerCommunes }: Dataset, { id }: Unit) {
  const former = new Set([id]);
  const now = new Set<string>();
  for (let size = 0; size < former.size + now.size;) {
    size = former.size + now.size;
    for (const { district, successor } of formerCommunes) {
      if (!former.has(district) && !now.has(successor)) continue;
      former.add(district);
      now.add(successor);
    }
  }
  return { former, now };
}

/** All districts ended before the first of the new units began. */
function isParted(dataset: Dataset, { former, now }: Sides): boolean {
  const ends = former.map((unit) => lifeOf(dataset, unit).to);
  return now.every((unit) => {
    const { from } = lifeOf(dataset, unit);
    return from !== null && ends.every((end) => end !== null && end < from);
  });
}

/** Whether the register of units tells of another that came from these districts, or that these new units came from. */
function sharesOutside(dataset: Dataset, sides: Sides): boolean {
  const [former, now] = [idsOf(sides.former), idsOf(sides.now)];
  const begins = lifeOf(dataset, sides.now[0]).from ?? '';
  return (
    sides.former.some(({ successors }) => successors.some((id) => !now.has(id))) ||
    sides.now.some(({ predecessors }) => predecessors.some((id) => !former.has(id))) ||
    [...dataset.units.values()].some(
      (unit) =>
        (!former.has(unit.id) && unit.successors.some((id) => now.has(id))) ||
        (!now.has(unit.id) &&
          unit.predecessors.some((id) => former.has(id)) &&
          (lifeOf(dataset, unit).from ?? '') >= begins),
    )
  );
}

/**
 * The day after one of the districts took in a neighbour that ended, or gave ground to one that began: figures of before
 * are of another ground.
 */
function firstDayOf({ units }: Dataset, { former, now }: Sides): string | null {
  const own = idsOf(former);
  const apart = new Set([...own, ...idsOf(now)]);
  const others = [...units.values()].filter(({ id }) => !apart.has(id));
  const days = others.flatMap(({ valid_from, valid_to, predecessors, successors }) => [
    ...(valid_to !== null && successors.some((id) => own.has(id))
      ? [nextDay(lastDay(valid_to) ?? valid_to)]
      : []),
    ...(valid_from !== null && predecessors.some((id) => own.has(id))
      ? [lastDay(valid_from) ?? valid_from]
      : []),
  ]);
  return days.toSorted().at(-1) ?? null;
}

function idsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.map(({ id }) => id));
}
