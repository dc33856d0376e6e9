import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import type { IndicatorId } from '../data/tables.ts';
import { FEWEST_ALIKE } from './kinds.ts';
import { groupColumn } from './league.ts';

/** What says how much work a unit has, the better first: what came in, else what was settled. */
const MEASURED_BY: readonly IndicatorId[] = ['cases.received_new', 'cases.resolved'];
/** Few, some and many cases. */
const CLASSES = 3;

/** Units of one kind by how many cases they had in one period. */
export interface Workload {
  indicator: IndicatorId;
  period: Period;
  /** From few cases to many. */
  classes: readonly WorkloadClass[];
}

/** The smallest and the largest number of cases among its units. */
export interface WorkloadClass {
  from: number;
  to: number;
  units: ReadonlySet<string>;
}

/**
 * Thirds of the units whose cases of the same period are known. Units with equally many cases are never parted. Null
 * where the cases of half or more are not known, or a third would be too small to rank in.
 */
export function workloadOf(
  dataset: Dataset,
  units: readonly string[],
  year: number,
): Workload | null {
  for (const indicator of MEASURED_BY) {
    const column = groupColumn(dataset, units, indicator, { year });
    const known = [...(column?.figures.values() ?? [])].flatMap(valued);
    if (!column || known.length * 2 <= units.length) continue;
    const classes = thirdsOf(known);
    return classes ? { indicator, period: column.period, classes } : null;
  }
  return null;
}

/** The class of a unit; null where its cases are not known. */
export function classOf(workload: Workload | null, unit: string): WorkloadClass | null {
  return workload?.classes.find(({ units }) => units.has(unit)) ?? null;
}

interface Valued {
  unit: string;
  value: number;
}

function valued(figure: Figure): Valued[] {
  const value = exactNumber(figure);
  return value === null ? [] : [{ unit: figure.statement.unit, value }];
}

/** Where a boundary falls among equals, all of them stand below it. */
function thirdsOf(known: readonly Valued[]): WorkloadClass[] | null {
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const tops = Array.from({ length: CLASSES }, (_, at) => {
    const last = Math.ceil((sorted.length * (at + 1)) / CLASSES) - 1;
    return sorted[last]?.value ?? 0;
  });
  const classes = tops.flatMap((to, at): WorkloadClass[] => {
    const below = tops[at - 1] ?? -1;
    const own = sorted.filter(({ value }) => value > below && value <= to);
    const [first] = own;
    return first ? [{ from: first.value, to, units: new Set(own.map(({ unit }) => unit)) }] : [];
  });
  const tooSmall = classes.some(({ units }) => units.size < FEWEST_ALIKE);
  return classes.length < CLASSES || tooSmall ? null : classes;
}
