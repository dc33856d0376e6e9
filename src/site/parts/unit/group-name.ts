import type { PeerGroup } from '../../../data/tables/common.ts';
import { mergedProvince, provinceOf } from '../../../derive/province.ts';
import type { Site } from '../../site.ts';
import { unitShortName } from './unit-words.ts';
import { WORDS } from './words.ts';

/** Once its province went into another, a group says whose it was: the new province has others of the same kind. */
export function groupName(site: Site, group: PeerGroup, year: number): string {
  return ofFormer(site, group, year, site.t.peerGroups[group]);
}

/** "41 xã", and after the merger "41 xã của Kiên Giang cũ". */
export function ofFormer(site: Site, group: PeerGroup, year: number, units: string): string {
  if (group !== 'communes' || !mergedProvince(site.dataset, year)) return units;
  const before = unitShortName(site, provinceOf(site.dataset), year);
  return WORDS[site.locale].ofFormer({ units, before });
}
