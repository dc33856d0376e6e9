import type { Dataset, Unit } from '../data/dataset.ts';
import type { Figure, Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/unit-kinds.ts';
import { headline } from './headline.ts';
import { provinceIn } from './province.ts';
import { statementsOf } from './select.ts';
import { shareOf } from './share.ts';
import { peersIn } from './units.ts';

/** A unit with the share of its announced procedures that go through its one-stop counter. */
export interface OneStopUnit {
  unit: Unit;
  figure: Figure;
  /** 0 to 100, unrounded. */
  percent: number;
}

/** What the sources of one year say of the one-stop counters of one peer group. */
export interface OneStopGroup {
  group: PeerGroup;
  year: number;
  /** The highest share first. */
  units: OneStopUnit[];
  /** Units whose count has no whole to be a share of, or more than its whole. */
  apart: { unit: Unit; figure: Figure }[];
  /** Peers of whom no count was found. */
  silent: Unit[];
  /** What is published of the group as one, else of the province: no sum of ours. Null where neither is. */
  whole: OneStopUnit | null;
}

/** Null where no source counts a unit of the group. */
export function oneStopIn(dataset: Dataset, group: PeerGroup, year: number): OneStopGroup | null {
  const rows = Map.groupBy(
    statementsOf(dataset, { table: 'procedures', year }),
    ({ unit }) => unit,
  );
  const peers = peersIn(dataset, group, year);
  const counted = peers.flatMap((unit) => {
    const figure = countOf(dataset, rows.get(unit.id));
    return figure ? [{ unit, figure }] : [];
  });
  if (counted.length === 0) return null;
  const units = counted.flatMap(({ unit, figure }) => withShare(unit, figure) ?? []);
  const shared = new Set(units.map(({ unit }) => unit));
  const known = new Set(counted.map(({ unit }) => unit));
  return {
    group,
    year,
    units: units.toSorted((a, b) => b.percent - a.percent || (a.unit.id < b.unit.id ? -1 : 1)),
    apart: counted.filter(({ unit }) => !shared.has(unit)),
    silent: peers.filter((unit) => !known.has(unit)),
    whole: wholeOf(dataset, rows, group, year),
  };
}

/** The groups of a year of which a source counts at least one unit. */
export function oneStopGroups(dataset: Dataset, year: number): OneStopGroup[] {
  return PEER_GROUPS.flatMap((group) => oneStopIn(dataset, group, year) ?? []);
}

/** The years in which a source counts at least one unit of a peer group, in order. */
export function oneStopYears(dataset: Dataset): number[] {
  const years = new Set(
    statementsOf(dataset, { table: 'procedures' })
      .filter(({ figures }) => figures.has('one_stop'))
      .map(({ period }) => yearOf(period)),
  );
  return [...years]
    .filter((year) => oneStopGroups(dataset, year).length > 0)
    .toSorted((a, b) => a - b);
}

/**
 * Those with the lowest share as `print` prints it. None where most of the group has no share, or all are alike: then
 * it says nothing to be the lowest.
 */
export function lowestIn(
  { units, apart, silent }: OneStopGroup,
  print: (percent: number) => string,
): OneStopUnit[] {
  const printed = units.map(({ percent }) => print(percent));
  const lowest = units.filter((_, index) => printed[index] === printed.at(-1));
  const telling = units.length > apart.length + silent.length && lowest.length < units.length;
  return telling ? lowest : [];
}

function countOf(dataset: Dataset, rows: readonly Statement[] | undefined): Figure | null {
  return headline(dataset, rows ?? [], 'procedures.one_stop');
}

function withShare(unit: Unit, figure: Figure): OneStopUnit | null {
  const share = shareOf(figure);
  return share && share.percent <= 100 ? { unit, figure, percent: share.percent } : null;
}

function wholeOf(
  dataset: Dataset,
  rows: ReadonlyMap<string, readonly Statement[]>,
  group: PeerGroup,
  year: number,
): OneStopUnit | null {
  const tiers = [...dataset.units.values()].filter(
    (unit) => unit.kind === 'tier' && unit.peer_group === group,
  );
  const [first] = [...tiers, provinceIn(dataset, year)].flatMap((unit) => {
    const figure = countOf(dataset, rows.get(unit.id));
    return (figure && withShare(unit, figure)) ?? [];
  });
  return first ?? null;
}
