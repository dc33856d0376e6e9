import { formerDistricts } from '../../../derive/former-districts.ts';
import { local } from '../../../i18n/local.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkGroup } from '../../parts/links/view.ts';
import { unitLabel } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface PlacesPage {
  head: PageHead;
  intro: string;
  /** The finder on the page answers with places alone: what their addresses begin with. */
  finder: { label: string; within: string[] };
  listTitle: string;
  /** Each former commune, by its district and then by name; a closed list is the way to it without script. */
  communes: LinkGroup[];
}

export function placesPage(site: Site): PlacesPage {
  const { addresses, dataset, locale } = site;
  const words = WORDS[locale];
  const collator = new Intl.Collator(locale);
  const districts = formerDistricts(dataset);
  const count = districts.reduce((sum, { communes }) => sum + communes.length, 0);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.places,
      breadcrumbs: [homeCrumb(site)],
    },
    intro:
      count === 0
        ? words.none
        : words.intro({
            communes: site.f.number(count),
            districts: site.f.number(districts.length),
          }),
    finder: { label: words.finder, within: [addresses.places, addresses.units] },
    listTitle: words.list,
    communes: districts.map(({ unit, communes }) => ({
      title: unitLabel(site, unit),
      links: communes
        .map((commune) => ({
          label: local(commune, 'name', locale),
          href: addresses.formerCommune(unit.id, commune.code),
        }))
        .toSorted((a, b) => collator.compare(a.label, b.label) || (a.href < b.href ? -1 : 1)),
    })),
  };
}
