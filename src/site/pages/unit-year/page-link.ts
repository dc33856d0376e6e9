import type { Unit } from '../../../data/dataset.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { unitName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The page by its title: "Huyện An Minh năm 2019". */
export function unitYearPageLink(site: Site, unit: Unit, year: number): LinkView {
  return {
    label: WORDS[site.locale].title({ unit: unitName(site, unit, year), year }),
    href: site.addresses.unitYear(year, unit.id),
  };
}
