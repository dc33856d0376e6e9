import type { Unit } from '../../../data/dataset.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { placeKinds, placeKindsOf, type PlaceKind } from '../../../derive/place-kinds.ts';
import { mergedProvince, provinceOf } from '../../../derive/province.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { unitById, unitInSentence, unitShortName } from './unit-words.ts';
import { WORDS } from './words.ts';

type Speaking = Pick<Site, 'dataset' | 't'>;

/** Groups of places: they are called by the kinds of places that a province has. */
const OF_PLACES: readonly PeerGroup[] = ['districts', 'communes'];

/** What the units of a group are called together in a year, or in all of them: "Quận, huyện", "Xã, phường, đặc khu". */
export function kindsName(site: Speaking, group: PeerGroup, year: number | 'all'): string {
  return OF_PLACES.includes(group)
    ? together(site, group, placeKindsOf(site.dataset, group, year))
    : site.t.peerGroups[group];
}

/** The same of some of its units. */
export function kindsNameOf(site: Speaking, group: PeerGroup, units: readonly Unit[]): string {
  return OF_PLACES.includes(group)
    ? together(site, group, placeKinds(site.dataset, units))
    : site.t.peerGroups[group];
}

function together({ t }: Speaking, group: PeerGroup, kinds: readonly PlaceKind[]): string {
  const names = new Set(kinds.map((kind) => t.placeKinds[kind]));
  return names.size === 0 ? t.peerGroups[group] : capital(t.kindsTogether([...names]));
}

/**
 * The name of a group. After the province was merged into another, the name says which province the units were of:
 * the new one has other units of the same kind.
 */
export function groupName(site: Site, group: PeerGroup, year: number): string {
  return withOwner(site, group, year, kindsName(site, group, year));
}

/** The same where no year is spoken of. */
export function latestGroupName(site: Site, group: PeerGroup): string {
  const latest = Math.max(...site.dataset.years);
  return withOwner(site, group, latest, kindsName(site, group, 'all'));
}

function withOwner(site: Site, group: PeerGroup, year: number, units: string): string {
  const words = WORDS[site.locale];
  const merged = mergedProvince(site.dataset, year);
  if (merged && group === 'merged-departments')
    return words.departmentsOf({ province: unitInSentence(site, merged, year) });
  const joined = merged && group === 'joined-communes' ? joinedName(site, merged, year) : null;
  return joined === null
    ? ofFormer(site, group, year, units)
    : words.communesOf({ before: joined });
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
