import { endOf, hasPages } from '../../../derive/units.ts';
import { PEER_GROUPS } from '../../../data/unit-kinds.ts';
import type { Unit } from '../../../data/dataset.ts';
import type { Site } from '../../site.ts';
import { unitLink } from '../../parts/unit/unit-words.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkGroup } from '../../parts/links/view.ts';
import { kindsNameOf } from '../../parts/unit/group-name.ts';
import { WORDS } from './words.ts';

export interface UnitsPage {
  head: PageHead;
  intro: string;
  groups: LinkGroup[];
}

export function unitsPage(site: Site): UnitsPage {
  const { t, addresses } = site;
  const words = WORDS[site.locale];
  return {
    head: {
      title: t.nav.units,
      description: words.description,
      path: addresses.units,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro,
    groups: listedUnits(site),
  };
}

/** All units with pages, by peer group; those that have ended keep their pages and are listed apart. */
function listedUnits(site: Site): LinkGroup[] {
  const { t, dataset } = site;
  const words = WORDS[site.locale];
  const paged = [...dataset.units.values()].filter(hasPages);
  const group = (title: string, units: readonly Unit[]): LinkGroup => ({
    title,
    links: units.map((unit) => unitLink(site, unit)),
  });
  const lives = (unit: Unit) => endOf(dataset, unit) === null;
  return [
    group(
      t.ui.wholeProvince,
      paged.filter(({ peer_group }) => peer_group === null),
    ),
    ...PEER_GROUPS.flatMap((name) => {
      const peers = paged.filter(({ peer_group }) => peer_group === name);
      const alive = peers.filter(lives);
      const ended = peers.filter((unit) => !lives(unit));
      return [
        group(kindsNameOf(site, name, alive), alive),
        group(words.ended(kindsNameOf(site, name, ended)), ended),
      ];
    }),
  ].filter(({ links }) => links.length > 0);
}
