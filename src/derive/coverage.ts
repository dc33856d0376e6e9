import type { Dataset, Unit } from '../data/dataset.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/unit-kinds.ts';
import { yearsWithFigures, type Known } from './known.ts';
import { isFollowed, peersIn } from './units.ts';

/** What is known of a unit in a year: figures, only what an inspection found, nothing; null while it did not exist. */
export type Told = 'figures' | 'findings' | 'nothing' | null;

/** The units of a peer group over the years in which any of them lived. */
export interface Coverage {
  group: PeerGroup;
  years: readonly number[];
  rows: readonly { unit: Unit; told: readonly Told[] }[];
}

/** How many units of a group lived in a year, and of how many there are figures, or only findings. */
export interface Count {
  year: number;
  units: number;
  figures: number;
  findings: number;
}

/** Of each peer group whose years the site sets out to tell, what is known. */
export function coverages(dataset: Dataset, known: Known): Coverage[] {
  const figures = yearsWithFigures(dataset);
  return PEER_GROUPS.flatMap((group) => {
    const coverage = coverageOf(dataset, group, (unit, year) => {
      if (figures.get(unit.id)?.has(year)) return 'figures';
      return known.get(unit.id)?.has(year) ? 'findings' : 'nothing';
    });
    return coverage.rows.length === 0 ? [] : [coverage];
  });
}

function coverageOf(
  dataset: Dataset,
  group: PeerGroup,
  toldOf: (unit: Unit, year: number) => Told,
): Coverage {
  const living = new Map(
    dataset.years
      .map((year) => [year, new Set(peersIn(dataset, group, year).filter(isFollowed))] as const)
      .filter(([, units]) => units.size > 0),
  );
  const years = [...living.keys()];
  const units = new Set([...living.values()].flatMap((set) => [...set]));
  return {
    group,
    years,
    rows: [...units].map((unit) => ({
      unit,
      told: years.map((year) => (living.get(year)?.has(unit) ? toldOf(unit, year) : null)),
    })),
  };
}

/** The counts of each year. */
export function countsOf({ years, rows }: Coverage): Count[] {
  return years.map((year, at) => {
    const told = rows.map((row) => row.told[at] ?? null);
    const of = (kind: Told) => told.filter((one) => one === kind).length;
    const [figures, findings] = [of('figures'), of('findings')];
    return { year, units: figures + findings + of('nothing'), figures, findings };
  });
}

/** All squares of a group, and those with figures. */
export function totalOf(coverage: Coverage): { squares: number; figures: number } {
  const counts = countsOf(coverage);
  return {
    squares: counts.reduce((sum, { units }) => sum + units, 0),
    figures: counts.reduce((sum, { figures }) => sum + figures, 0),
  };
}

/** Whether a group has figures in at least half of its squares: then what is missing is no longer the story. */
export function isDense(coverage: Coverage): boolean {
  const { squares, figures } = totalOf(coverage);
  return figures * 2 >= squares;
}

/** The counts of one year, with the group that they are of. */
export interface GroupCount extends Count {
  group: PeerGroup;
}

/**
 * Of the latest year in which `holds` is true for at least one group: all groups that have figures, the group with
 * most figures first. Null where there is no such year.
 */
export function latestTold(
  all: readonly Coverage[],
  holds: (count: Count) => boolean,
): readonly [GroupCount, ...GroupCount[]] | null {
  const counts = all.flatMap((coverage) =>
    countsOf(coverage).map((count) => ({ ...count, group: coverage.group })),
  );
  const latest = Math.max(...counts.filter(holds).map(({ year }) => year));
  const [first, ...others] = counts
    .filter(({ year, figures }) => year === latest && figures > 0)
    .toSorted((a, b) => b.figures - a.figures);
  return first ? [first, ...others] : null;
}
