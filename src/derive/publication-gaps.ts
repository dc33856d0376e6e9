import type { Dataset, Unit } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { indicatorOf, type TableId } from '../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/unit-kinds.ts';
import { coversYear } from './covers.ts';
import { EXPECTED, type Expectation, type GapTopic } from './gaps.ts';
import { aliveIn, isFollowed, withGroups } from './units.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** How much of what is expected of a unit in a year was found; null while the unit did not exist. */
export type Found = 'whole' | 'part' | 'nothing';

/** One topic, of one group of units, over the years in which any of them lived. `group` is null of the province. */
export interface TopicGaps {
  topic: GapTopic;
  group: PeerGroup | null;
  years: readonly number[];
  rows: readonly { unit: Unit; found: readonly (Found | null)[] }[];
}

export interface FoundCount {
  squares: number;
  whole: number;
  part: number;
  nothing: number;
}

/** All topics by group, in the order of the topics and of the tiers. */
export function publicationGaps(dataset: Dataset): TopicGaps[] {
  const rows = Map.groupBy(dataset.statements, (row) => keyOf(row.unit, yearOf(row.period)));
  return EXPECTED.flatMap((expectation) =>
    [null, ...PEER_GROUPS].flatMap((group) => {
      const units = [...dataset.units.values()].filter(
        (unit) =>
          unit.peer_group === group && expectation.of.includes(unit.kind) && isFollowed(unit),
      );
      const years = dataset.years.filter((year) =>
        units.some((unit) => aliveIn(dataset, unit, year)),
      );
      if (years.length === 0) return [];
      return {
        topic: expectation.topic,
        group,
        years,
        rows: units.map((unit) => ({
          unit,
          found: years.map((year) =>
            aliveIn(dataset, unit, year) ? foundOf(dataset, rows, expectation, unit, year) : null,
          ),
        })),
      };
    }),
  );
}

/** How many squares there are, from a year on where one is given, and what was found. */
export function countFound({ years, rows }: TopicGaps, since?: number): FoundCount {
  const from = since === undefined ? 0 : years.findIndex((year) => year >= since);
  const squares = from < 0 ? [] : rows.flatMap(({ found }) => found.slice(from));
  const of = (kind: Found) => squares.filter((found) => found === kind).length;
  const [whole, part, nothing] = [of('whole'), of('part'), of('nothing')];
  return { squares: whole + part + nothing, whole, part, nothing };
}

export function addFound(counts: readonly FoundCount[]): FoundCount {
  const total = (key: keyof FoundCount) => counts.reduce((sum, count) => sum + count[key], 0);
  return {
    squares: total('squares'),
    whole: total('whole'),
    part: total('part'),
    nothing: total('nothing'),
  };
}

type RowsByYear = ReadonlyMap<string, readonly Statement[]>;

/**
 * Whole: rows of the unit itself, for the year or all of it that the unit lived, state all that is expected. Part: any
 * row of the tables of the topic says something of it, were it of a quarter, a field or a group within the unit.
 */
function foundOf(
  dataset: Dataset,
  rows: RowsByYear,
  { indicators, whole }: Expectation,
  unit: Unit,
  year: number,
): Found {
  const own = rows.get(keyOf(unit.id, year)) ?? [];
  const full = own.filter((row) => standsForUnit(row) && coversYear(dataset, row, unit, year));
  const stated = new Set(
    full.flatMap(({ figures }) => [...figures.values()].map(({ indicator }) => indicator)),
  );
  if (whole.every((any) => any.some((id) => stated.has(id)))) return 'whole';
  const tables = tablesOf(indicators);
  const near = withGroups(dataset, unit).flatMap((id) => rows.get(keyOf(id, year)) ?? []);
  return near.some(({ table, figures }) => tables.has(table) && figures.size > 0)
    ? 'part'
    : 'nothing';
}

export function tablesOf(indicators: Expectation['indicators']): ReadonlySet<TableId> {
  return new Set(indicators.map((id) => indicatorOf(id).table));
}

function keyOf(unit: string, year: number): string {
  return `${unit}/${String(year)}`;
}
