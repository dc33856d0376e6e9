import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import { WORDS } from './words.ts';

/** "Số liệu năm 2019: ấn bản 1, 24/11/2026", with the way to it; null for a year not sealed. */
export function editionLink(site: Site, year: number): LinkView | null {
  const edition = site.editionOf.get(year);
  if (!edition) return null;
  return {
    label: WORDS[site.locale].ofYear({
      year: String(year),
      number: String(edition.number),
      date: site.f.date(edition.date),
    }),
    href: site.addresses.edition(edition.id),
  };
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
    drafts.length > 0 ? WORDS[site.locale].draft({ years: site.f.list(drafts) }) : null,
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
  return WORDS[site.locale].ofYears({
    from: String(first.year),
    to: String(last.year),
    date: site.f.date(dates.at(-1) ?? first.date),
  });
}
