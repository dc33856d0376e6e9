import type { Dataset, Unit } from '../data/dataset.ts';
import type { MeasureColumn } from '../data/tables.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import { isIn } from '../data/figures.ts';
import { aliveDuring } from '../data/lifetime.ts';
import { isPlanned } from './planned.ts';
import { lifeOf, peersIn, withGroups } from './units.ts';

/** If a row has one of these figures, something is known of the unit's one-stop counter. */
const AT_COUNTER: readonly MeasureColumn<'procedures'>[] = ['one_stop', 'interlinked', 'at_centre'];
/**
 * The groups that work for the province. Agencies of ministries are not among them: their counters report to the
 * ministry.
 */
const OWN_GROUPS: readonly PeerGroup[] = ['districts', 'departments', 'communes'];

/**
 * The units of a group that existed on 31 December of `year`, the last year in which there were any. `known` is true
 * where any source counts the procedures at the counter of the unit.
 */
export interface CounterCoverage {
  group: PeerGroup;
  year: number;
  units: { unit: Unit; known: boolean }[];
}

export function counterCoverage(dataset: Dataset): CounterCoverage[] {
  const counted = new Set(
    dataset.statements
      .filter(isIn('procedures'))
      .filter((row) => !isPlanned(row) && AT_COUNTER.some((column) => row.figures.has(column)))
      .map(({ unit }) => unit),
  );
  return OWN_GROUPS.flatMap((group): CounterCoverage[] => {
    const year = dataset.years.findLast((one) => livingAtEnd(dataset, group, one).length > 0);
    if (year === undefined) return [];
    const units = livingAtEnd(dataset, group, year).map((unit) => ({
      unit,
      known: withGroups(dataset, unit).some((id) => counted.has(id)),
    }));
    return [{ group, year, units }];
  });
}

/** Those of a group that lived through the last day of a year. */
function livingAtEnd(dataset: Dataset, group: PeerGroup, year: number): Unit[] {
  const day = `${String(year)}-12-31`;
  return peersIn(dataset, group, year).filter((unit) =>
    aliveDuring(lifeOf(dataset, unit), day, day),
  );
}
