import type { Unit } from '../../../data/dataset.ts';
import { latestName, nameIn } from '../../../derive/names.ts';
import { hasPages, lifeOf } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import { WORDS } from './words.ts';

export function unitById(site: Pick<Site, 'dataset'>, id: string): Unit {
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
  return inSentence(site, unit, unitName(site, unit, year));
}

/** One of its names inside a sentence: "huyện An Minh", "the Department of Health". */
export function inSentence(site: Site, { kind }: Unit, name: string): string {
  return WORDS[site.locale].inSentence({ kind, name });
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
export function unitLabel(site: Pick<Site, 'dataset' | 'locale'>, unit: Unit): string {
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
