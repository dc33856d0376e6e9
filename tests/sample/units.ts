import type { TABLES } from '../../src/data/tables.ts';
import { DEPARTMENTS, VERTICALS } from './departments.ts';
import { COMMUNES, DISTRICTS } from './districts.ts';
import { NEW_COMMUNES } from './communes.ts';
import type { CellsOf } from './sheet.ts';
import { CHARTER } from './sources.ts';
import { PROVINCE, sampleUnit, type SampleGroup, type SampleUnit, type Words } from './unit.ts';

export const CENTRE = 'trung-tam-mot-cua-song-may';
export const RIVERSIDE_COMMUNES = 'xa-ven-song-may';

/** The tiers that together make the province: each procedure belongs to one of them. */
export const LEVELS = {
  province: 'cap-tinh-song-may',
  districts: 'cac-huyen-song-may',
  communes: 'cac-xa-song-may',
} as const;

/** The tier that sums a peer group. */
export const TIER_OF: Readonly<Record<SampleGroup, string>> = {
  departments: 'cac-so-song-may',
  verticals: 'nganh-doc-song-may',
  districts: LEVELS.districts,
  communes: LEVELS.communes,
};

export const UNITS: readonly SampleUnit[] = [
  sampleUnit(
    PROVINCE,
    'province',
    ['Tỉnh Sông Mây', 'Sông Mây Province'],
    ['Sông Mây', 'Sông Mây'],
    {
      parent: '',
    },
  ),
  sampleUnit(
    CENTRE,
    'centre',
    ['Trung tâm Một cửa tỉnh Sông Mây', 'Sông Mây One-Stop Centre'],
    ['Trung tâm Một cửa', 'One-Stop Centre'],
  ),
  tier(LEVELS.province, null, ['Cấp tỉnh Sông Mây', 'Provincial level of Sông Mây']),
  tier(TIER_OF.departments, 'departments', ['Các sở, ban Sông Mây', 'All Sông Mây departments']),
  tier(TIER_OF.verticals, 'verticals', [
    'Cơ quan ngành dọc tại Sông Mây',
    'Central agencies in Sông Mây',
  ]),
  tier(TIER_OF.districts, 'districts', ['Các huyện, thành phố Sông Mây', 'All Sông Mây districts']),
  tier(TIER_OF.communes, 'communes', ['Các xã, phường Sông Mây', 'All Sông Mây communes']),
  sampleUnit(
    RIVERSIDE_COMMUNES,
    'group',
    ['Các xã ven sông Mây được kiểm tra', 'Communes along the Mây River that were inspected'],
    ['Xã ven sông Mây', 'Riverside communes'],
  ),
  ...DEPARTMENTS,
  ...VERTICALS,
  ...DISTRICTS,
  ...COMMUNES,
  ...NEW_COMMUNES,
];

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

function tier(id: string, group: SampleGroup | null, name: Words): SampleUnit {
  return sampleUnit(id, 'tier', name, name, { peer_group: group });
}
