import type { Dataset, Unit } from '../data/dataset.ts';
import type { MeasureColumn } from '../data/tables.ts';
import type { PeerGroup } from '../data/tables/common.ts';
import { isIn } from '../data/figures.ts';
import { lifeOf, peersIn, withGroups } from './units.ts';

/** Any of these says something of how many procedures a counter takes. */
const AT_COUNTER: readonly MeasureColumn<'procedures'>[] = ['one_stop', 'interlinked', 'at_centre'];
/** The groups whose counters belong to the province: who answers to a ministry reports to it. */
const OWN_GROUPS: readonly PeerGroup[] = ['districts', 'departments', 'communes'];

/** Later than any day. */
const NEVER = '9999-12-31';

/** Of the units that a group had last, of which any count at a counter was found. */
export interface CounterCoverage {
  group: PeerGroup;
  /** The last year of these units. */
  year: number;
  units: { unit: Unit; known: boolean }[];
}

export function counterCoverage(dataset: Dataset): CounterCoverage[] {
  const counted = new Set(
    dataset.statements
      .filter(isIn('procedures'))
      .filter(({ figures }) => AT_COUNTER.some((column) => figures.has(column)))
      .map(({ unit }) => unit),
  );
  return OWN_GROUPS.flatMap((group): CounterCoverage[] => {
    const year = dataset.years.findLast((one) => peersIn(dataset, group, one).length > 0);
    if (year === undefined) return [];
    const units = lastOf(dataset, peersIn(dataset, group, year)).map((unit) => ({
      unit,
      known: withGroups(dataset, unit).some((id) => counted.has(id)),
    }));
    return [{ group, year, units }];
  });
}

/** Those that were there on the last day of the group: of a department merged in spring only the new one. */
function lastOf(dataset: Dataset, units: readonly Unit[]): Unit[] {
  const ends = units.map((unit) => lifeOf(dataset, unit).to ?? NEVER);
  const last = ends.toSorted().at(-1);
  return units.filter((_, index) => ends[index] === last);
}
