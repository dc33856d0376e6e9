import type { Unit } from '../../../data/dataset.ts';
import type { UnitKind } from '../../../data/tables/common.ts';
import { latestName, nameIn } from '../../../derive/names.ts';
import { hasPages, lifeOf } from '../../../derive/units.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import { WORDS } from './words.ts';

/** Kinds whose Vietnamese names begin with a common noun: "huyện An Minh" inside a sentence. */
const COMMON_NOUN: readonly UnitKind[] = ['province', 'district', 'commune', 'tier', 'group'];

export function unitById(site: Site, id: string): Unit {
  const unit = site.dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

/** The name a unit had in a year, as a heading. */
export function unitName(site: Site, unit: Unit, year: number): string {
  return nameIn(site.dataset, unit, year).full[site.locale];
}

export function unitShortName(site: Site, unit: Unit, year: number): string {
  return nameIn(site.dataset, unit, year).short[site.locale];
}

/** The name a unit had in a year, inside a sentence. */
export function unitInSentence(site: Site, unit: Unit, year: number): string {
  return inSentence(unit, unitName(site, unit, year));
}

export function inSentence(unit: Unit, name: string): string {
  if (!COMMON_NOUN.includes(unit.kind)) return name;
  return uncapital(name);
}

/** Link to a unit's page for one year, or to its own page where nothing is known of that year; plain words when the unit has no pages. */
export function unitYearLink(
  site: Site,
  unit: Unit,
  year: number,
): { label: string; href?: string } {
  const label = unitName(site, unit, year);
  return hasPages(unit) ? { label, href: unitYearHref(site, unit, year) } : { label };
}

export function unitYearHref({ known, addresses }: Site, { id }: Unit, year: number): string {
  return known.get(id)?.has(year) ? addresses.unitYear(year, id) : addresses.unit(id);
}

/** The latest name; of two units that share it, the one that ended says so. */
export function unitLabel(site: Site, unit: Unit): string {
  const name = latestName(unit).full[site.locale];
  const namesakes = [...site.dataset.units.values()].filter(
    (other) => latestName(other).full[site.locale] === name,
  );
  if (namesakes.length < 2) return name;
  const { from, to } = lifeOf(site.dataset, unit);
  const next = namesakes.some((other) => unit.successors.includes(other.id));
  const year = next ? to?.slice(0, 4) : from?.slice(0, 4);
  return year === undefined
    ? name
    : `${name} (${next ? WORDS[site.locale].until : WORDS[site.locale].since} ${year})`;
}

export function unitLink(site: Site, unit: Unit): LinkView {
  return { label: unitLabel(site, unit), href: site.addresses.unit(unit.id) };
}
