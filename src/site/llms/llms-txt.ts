import { siteWords } from '../../data/settings.ts';
import { SOURCE_LOCALE } from '../../i18n/locale.ts';
import type { Site } from '../site.ts';
import { WORDS } from './words.ts';

/** llms.txt (llmstxt.org): the pages that programs which read text begin with, in each language. */
export function llmsTxt(sites: readonly Site[]): string {
  const [first] = sites.filter(({ locale }) => locale === SOURCE_LOCALE);
  const title = first ? siteWords(first.dataset, 'name', SOURCE_LOCALE) : '';
  const summaries = sites.map(
    ({ dataset, locale }) => `> ${siteWords(dataset, 'tagline', locale)}`,
  );
  return [`# ${title}`, summaries.join('\n>\n'), ...sites.map(partOf)].join('\n\n').concat('\n');
}

function partOf({ addresses, locale, t, dataset }: Site): string {
  const words = WORDS[locale];
  const link = (label: string, address: string) =>
    `- [${label}](${addresses.full(address)}index.md)`;
  return [
    `## ${words.heading}`,
    '',
    words.twins,
    '',
    link(t.nav.home, addresses.home),
    ...dataset.years.toReversed().map((year) => link(String(year), addresses.year(year))),
    link(t.nav.units, addresses.units),
    link(t.nav.oneStop, addresses.oneStop),
    link(t.nav.indicators, addresses.indicators),
    link(t.nav.sources, addresses.sources),
    link(t.nav.calendar, addresses.calendar),
    link(t.nav.data, addresses.data),
    link(t.nav.method, addresses.method),
    link(t.nav.glossary, addresses.glossary),
  ].join('\n');
}
