import type { Unit } from '../../data/dataset.ts';
import { lastDay } from '../../data/period.ts';
import { peersIn, unitsIn } from '../../derive/units.ts';
import { PEER_GROUPS } from '../../data/tables/common.ts';
import type { Site } from '../site.ts';
import { unitName } from '../parts/unit/unit-words.ts';
import type { LinkView } from '../parts/views.ts';

/** What every page has around its own content. */
export interface PageHead {
  title: string;
  description: string;
  path: string;
  breadcrumbs: LinkView[];
  /** The year that the page is about, whose edition it names. */
  year?: number;
  /** The address of a picture of the page, for when no chart stands on it. */
  picture?: string;
}

export interface LinkGroup {
  title: string;
  links: LinkView[];
}

export function homeCrumb(site: Site): LinkView {
  return { label: site.t.ui.home, href: site.addresses.home };
}

/** The units of a year by peer group, the province and its centre first. */
export function unitGroups(site: Site, year: number): LinkGroup[] {
  const { t, dataset } = site;
  const link = (unit: Unit): LinkView => ({
    label: unitName(site, unit, year),
    href: site.addresses.unitYear(year, unit.id),
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

export function provinceOf(site: Site): Unit {
  const id = site.dataset.site['province']?.vi ?? '';
  const unit = site.dataset.units.get(id);
  if (!unit) throw new Error(`site.csv names the province ${id}, which units.csv does not have`);
  return unit;
}

/** "22/10/2019", or the month or year where only that is known. */
export function dateText(site: Site, date: string | null): string | null {
  return date !== null && lastDay(date) !== null ? site.f.date(date) : null;
}

/** "Số liệu năm 2019: ấn bản 1, 24/11/2026", with the way to it; null for a year not sealed. */
export function editionLink(site: Site, year: number): LinkView | null {
  const edition = site.editionOf.get(year);
  if (!edition) return null;
  return {
    label: site.t.corrections.ofYear({
      year: String(year),
      number: String(edition.number),
      date: site.f.date(edition.date),
    }),
    href: site.addresses.edition(edition.id),
  };
}

/** The index by which the province rates its own units: the one that most scores use. */
export function mainIndex(site: Site): string | null {
  const rows = site.dataset.statements.filter(({ table }) => table === 'scores');
  const counted = [...Map.groupBy(rows, ({ dimensions }) => dimensions['index'] ?? '')];
  return counted.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** The editions of several years in words, and which of the years are drafts: what stands there is in no edition. */
export function editionWords(site: Site, years: readonly number[]): string | null {
  const isDraft = (year: number) => site.drafts.includes(year);
  const own = [...new Set(years)].toSorted((a, b) => a - b);
  const drafts = own.filter(isDraft).map(String);
  const words = [
    sealedWords(
      site,
      own.filter((year) => !isDraft(year)),
    ),
    drafts.length > 0 ? site.t.corrections.draft({ years: site.f.list(drafts) }) : null,
  ].filter((said) => said !== null);
  return words.length > 0 ? words.join('. ') : null;
}

function sealedWords(site: Site, years: readonly number[]): string | null {
  const editions = years.flatMap((year) => site.editionOf.get(year) ?? []);
  const [first, ...others] = editions;
  if (!first) return null;
  const last = others.at(-1);
  if (!last) return editionLink(site, first.year)?.label ?? null;
  const dates = editions.map(({ date }) => date).toSorted();
  return site.t.corrections.ofYears({
    from: String(first.year),
    to: String(last.year),
    date: site.f.date(dates.at(-1) ?? first.date),
  });
}
