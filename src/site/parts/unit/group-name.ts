import type { PeerGroup } from '../../../data/tables/common.ts';
import { provinceIn, provinceOf } from '../../../derive/province.ts';
import type { Site } from '../../site.ts';
import { unitShortName } from './unit-words.ts';
import { WORDS } from './words.ts';

/** After its province ended a group says whose it was: its new province has others of the same kind. */
export function groupName(site: Site, group: PeerGroup, year: number): string {
  const { dataset, t, locale } = site;
  const [before, now] = [provinceOf(dataset), provinceIn(dataset, year)];
  if (before === now || group !== 'communes') return t.peerGroups[group];
  return WORDS[locale].formerlyOf({
    group: t.peerGroups[group],
    before: unitShortName(site, before, year),
    now: unitShortName(site, now, year),
  });
}
