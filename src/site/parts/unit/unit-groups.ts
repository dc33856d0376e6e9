import type { Unit } from '../../../data/dataset.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import { peersIn, unitsIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import type { LinkGroup, LinkView } from '../links/view.ts';
import { unitName, unitYearHref } from './unit-words.ts';

/** The units of a year by peer group, the province and its centre first. */
export function unitGroups(site: Site, year: number): LinkGroup[] {
  const { t, dataset } = site;
  const link = (unit: Unit): LinkView => ({
    label: unitName(site, unit, year),
    href: unitYearHref(site, unit, year),
  });
  const alone = unitsIn(dataset, year).filter(({ peer_group }) => peer_group === null);
  return [
    { title: t.ui.wholeProvince, links: alone.map(link) },
    ...PEER_GROUPS.map((group) => ({
      title: t.peerGroups[group],
      links: peersIn(dataset, group, year).map(link),
    })),
  ].filter(({ links }) => links.length > 0);
}
