import type { PeerGroup, UnitKind } from '../../src/data/unit-kinds.ts';

/** A made-up unit; null where a register would be blank. */
export interface SampleUnit {
  id: string;
  kind: UnitKind;
  peer_group: PeerGroup | null;
  name: Words;
  short: Words;
  valid_from: string | null;
  valid_to: string | null;
  parent: string;
  predecessors: readonly string[];
  successors: readonly string[];
  tile: readonly [row: number, column: number] | null;
}

export type Words = readonly [vi: string, en: string];

/** The groups that the sample has: no other province was merged with it. */
export const SAMPLE_GROUPS = ['departments', 'verticals', 'districts', 'communes'] as const;
export type SampleGroup = Extract<PeerGroup, (typeof SAMPLE_GROUPS)[number]>;

export const PROVINCE = 'song-may';

const PEERS: Partial<Record<UnitKind, PeerGroup>> = {
  department: 'departments',
  vertical: 'verticals',
  district: 'districts',
  commune: 'communes',
};

/** A unit of the province that lives as long as the province does, unless `more` says otherwise. */
export function sampleUnit(
  id: string,
  kind: UnitKind,
  name: Words,
  short: Words,
  more: Partial<SampleUnit> = {},
): SampleUnit {
  return {
    ...{ id, kind, name, short },
    peer_group: PEERS[kind] ?? null,
    ...{ valid_from: null, valid_to: null, predecessors: [], successors: [], tile: null },
    parent: PROVINCE,
    ...more,
  };
}
