import type { Unit } from '../../../data/dataset.ts';
import type { PeerGroup } from '../../../data/tables/common.ts';
import { mergedProvince, provinceOf } from '../../../derive/province.ts';
import type { Site } from '../../site.ts';
import { unitById, unitInSentence, unitShortName } from './unit-words.ts';
import { WORDS } from './words.ts';

/** Once its province went into another, a group says whose it is: the new province has others of the same kind. */
export function groupName(site: Site, group: PeerGroup, year: number): string {
  const words = WORDS[site.locale];
  const merged = mergedProvince(site.dataset, year);
  if (merged && group === 'merged-departments')
    return words.departmentsOf({ province: unitInSentence(site, merged, year) });
  const joined = merged && group === 'joined-communes' ? joinedName(site, merged, year) : null;
  return joined === null
    ? ofFormer(site, group, year, site.t.peerGroups[group])
    : words.communesOf({ before: joined });
}

/** The same where no year is spoken of. */
export function latestGroupName(site: Site, group: PeerGroup): string {
  return groupName(site, group, Math.max(...site.dataset.years));
}

/** "41 xã", and after the merger "41 xã của Kiên Giang cũ". */
export function ofFormer(site: Site, group: PeerGroup, year: number, units: string): string {
  if (group !== 'communes' || !mergedProvince(site.dataset, year)) return units;
  const before = unitShortName(site, provinceOf(site.dataset), year);
  return WORDS[site.locale].ofFormer({ units, before });
}

/** What the register calls the one other that the province was merged with; null where it has none, or several. */
function joinedName(site: Site, { predecessors }: Unit, year: number): string | null {
  const [other, ...more] = predecessors.filter((id) => id !== provinceOf(site.dataset).id);
  if (other === undefined || more.length > 0) return null;
  const unit = unitById(site, other);
  const name = unitShortName(site, unit, year);
  return unit.kind === 'province' ? WORDS[site.locale].former({ name }) : name;
}
