import { isCollective, unitsIn } from '../../../derive/units.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Units that have a page of the year and no row in its leagues: inspected, spoken of, or with figures of another kind. */
export interface OtherUnits {
  label: string;
  links: LinkView[];
}

export function otherUnits(site: Site, year: number, told: ReadonlySet<string>): OtherUnits | null {
  const others = unitsIn(site.dataset, year).filter(
    (unit) => !isCollective(unit) && !told.has(unit.id) && site.known.get(unit.id)?.has(year),
  );
  if (others.length === 0) return null;
  return {
    label: WORDS[site.locale].otherUnits({ count: site.f.number(others.length) }),
    links: others.map((unit) => ({
      label: unitShortName(site, unit, year),
      href: site.addresses.unitYear(year, unit.id),
    })),
  };
}
