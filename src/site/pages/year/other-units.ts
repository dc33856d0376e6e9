import type { Unit } from '../../../data/dataset.ts';
import { isCollective, tierOrder, unitsIn } from '../../../derive/units.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { unitLabel, unitName } from '../../parts/unit/unit-words.ts';
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
    links: inOrder(site, others, year).map((unit, _, all) => ({
      label: nameAmong(site, unit, all, year),
      href: site.addresses.unitYear(year, unit.id),
    })),
  };
}

/** Its name in the year; of two of one name in the list, with the year in which the one ended or the other began. */
function nameAmong(site: Site, unit: Unit, others: readonly Unit[], year: number): string {
  const name = unitName(site, unit, year);
  const alike = others.filter((other) => unitName(site, other, year) === name);
  return alike.length > 1 ? unitLabel(site, unit) : name;
}

/** The province, its agencies, districts, communes; in each by name. */
function inOrder(site: Site, units: readonly Unit[], year: number): Unit[] {
  return units.toSorted(
    (a, b) =>
      tierOrder(a) - tierOrder(b) ||
      unitName(site, a, year).localeCompare(unitName(site, b, year), site.locale),
  );
}
