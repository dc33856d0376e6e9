import { hasPages, lifeOf } from '../../../derive/units.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import type { Unit } from '../../../data/dataset.ts';
import type { Site } from '../../site.ts';
import { unitLink } from '../../parts/unit/unit-words.ts';
import { homeCrumb, type LinkGroup, type PageHead } from '../common.ts';

export interface UnitsPage {
  head: PageHead;
  intro: string;
  groups: LinkGroup[];
}

export function unitsPage(site: Site): UnitsPage {
  const { t, addresses } = site;
  return {
    head: {
      title: t.units.title,
      description: t.units.description,
      path: addresses.units,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.units.intro,
    groups: listedUnits(site),
  };
}

/** All units with pages, by peer group; those that have ended keep their pages and are listed apart. */
export function listedUnits(site: Site): LinkGroup[] {
  const { t, dataset } = site;
  const paged = [...dataset.units.values()].filter(hasPages);
  const group = (title: string, units: readonly Unit[]): LinkGroup => ({
    title,
    links: units.map((unit) => unitLink(site, unit)),
  });
  const lives = (unit: Unit) => lifeOf(dataset, unit).to === null;
  return [
    group(
      t.ui.wholeProvince,
      paged.filter(({ peer_group }) => peer_group === null),
    ),
    ...PEER_GROUPS.flatMap((name) => {
      const peers = paged.filter(({ peer_group }) => peer_group === name);
      return [
        group(t.peerGroups[name], peers.filter(lives)),
        group(
          t.units.ended(t.peerGroups[name]),
          peers.filter((unit) => !lives(unit)),
        ),
      ];
    }),
  ].filter(({ links }) => links.length > 0);
}
