import type { PeerGroup, UnitKind } from '../../src/data/tables/common.ts';
import type { TABLES } from '../../src/data/tables.ts';
import { aliveDuring, lifetime, type Lifetime } from '../../src/data/lifetime.ts';
import { COMMUNES } from './communes.ts';
import { DEPARTMENTS, VERTICALS } from './departments.ts';
import { DISTRICTS } from './districts.ts';
import { CHARTER } from './sources.ts';
import type { CellsOf } from './sheet.ts';
import { yearEnd } from './years.ts';

/** A made-up unit; blank strings and null where a real one would say nothing. */
export interface SampleUnit {
  id: string;
  kind: UnitKind;
  peer_group: PeerGroup | null;
  name: [vi: string, en: string];
  short: [vi: string, en: string];
  valid_from: string | null;
  valid_to: string | null;
  parent: string;
  predecessors: readonly string[];
  successors: readonly string[];
  tile: [row: number, column: number] | null;
}

export const PROVINCE = 'song-may';
export const CENTRE = 'trung-tam-mot-cua-song-may';
export const RIVERSIDE_COMMUNES = 'cac-xa-ven-song-may';

/** The tiers that together make the province: each procedure belongs to one of them. */
export const LEVELS = {
  province: 'cap-tinh-song-may',
  districts: 'cac-huyen-song-may',
  communes: 'cac-xa-song-may',
} as const;

/** The tier that sums a peer group. */
export const TIER_OF: Record<PeerGroup, string> = {
  departments: 'cac-so-song-may',
  verticals: 'cac-co-quan-nganh-doc-song-may',
  districts: LEVELS.districts,
  communes: LEVELS.communes,
};

export const UNITS: readonly SampleUnit[] = [
  whole(PROVINCE, 'province', null, ['Tỉnh Sông Mây', 'Sông Mây Province'], ['Sông Mây', 'Sông Mây']),
  whole(
    CENTRE,
    'centre',
    null,
    ['Trung tâm Một cửa tỉnh Sông Mây', 'Sông Mây One-Stop Centre'],
    ['Trung tâm Một cửa', 'One-Stop Centre'],
  ),
  tier(LEVELS.province, null, 'Cấp tỉnh Sông Mây', 'Provincial level of Sông Mây'),
  tier(TIER_OF.departments, 'departments', 'Các sở, ban của Sông Mây', 'All Sông Mây departments'),
  tier(
    TIER_OF.verticals,
    'verticals',
    'Các cơ quan ngành dọc tại Sông Mây',
    'All central agencies in Sông Mây',
  ),
  tier(TIER_OF.districts, 'districts', 'Các huyện, thành phố của Sông Mây', 'All Sông Mây districts'),
  tier(TIER_OF.communes, 'communes', 'Các xã, phường của Sông Mây', 'All Sông Mây communes'),
  whole(
    RIVERSIDE_COMMUNES,
    'group',
    null,
    ['Các xã ven sông Mây được kiểm tra', 'Riverside communes inspected'],
    ['Xã ven sông', 'Riverside communes'],
  ),
  ...DEPARTMENTS,
  ...VERTICALS,
  ...DISTRICTS,
  ...COMMUNES,
];

const BY_ID = new Map(UNITS.map((unit) => [unit.id, unit]));

/** The units of a kind or peer group that lived on the last day of a year. */
export function livingAt(year: number, group: PeerGroup): SampleUnit[] {
  const day = yearEnd(year);
  return ofGroup(group).filter((unit) => aliveDuring(lifeOf(unit), day, day));
}

/** Those that lived on any day of a year. */
export function livingIn(year: number, group: PeerGroup): SampleUnit[] {
  return ofGroup(group).filter((unit) =>
    aliveDuring(lifeOf(unit), `${String(year)}-01-01`, yearEnd(year)),
  );
}

/** The stretch of a year that a unit can report on: the whole, or the half it still lived in. */
export function reportingPeriod(unit: SampleUnit, year: number): string {
  return lifeOf(unit).to === `${String(year)}-06-30` ? `${String(year)}-H1` : String(year);
}

export function bornIn(unit: SampleUnit, year: number): boolean {
  return unit.valid_from === `${String(year)}-01-01`;
}

export function unitRows(): CellsOf<typeof TABLES.units>[] {
  return UNITS.map(({ name, short, tile, peer_group, predecessors, successors, ...unit }) => ({
    ...unit,
    peer_group: peer_group ?? '',
    name_vi: name[0],
    name_en: name[1],
    short_vi: short[0],
    short_en: short[1],
    valid_from: unit.valid_from ?? '',
    valid_to: unit.valid_to ?? '',
    predecessors: predecessors.join(' | '),
    successors: successors.join(' | '),
    source: CHARTER,
    ...(tile ? { tile_row: tile[0], tile_col: tile[1] } : {}),
  }));
}

function lifeOf(unit: SampleUnit): Lifetime {
  return lifetime(unit, BY_ID);
}

function ofGroup(group: PeerGroup): SampleUnit[] {
  return UNITS.filter(({ kind, peer_group }) => kind !== 'tier' && peer_group === group);
}

function tier(id: string, group: PeerGroup | null, vi: string, en: string): SampleUnit {
  return whole(id, 'tier', group, [vi, en], [vi, en]);
}

function whole(
  id: string,
  kind: UnitKind,
  group: PeerGroup | null,
  name: [string, string],
  short: [string, string],
): SampleUnit {
  return {
    ...{ id, kind, peer_group: group, name, short, tile: null },
    ...{ valid_from: null, valid_to: null, predecessors: [], successors: [] },
    parent: id === PROVINCE ? '' : PROVINCE,
  };
}
