import { siteWords } from '../../data/settings.ts';
import { lastLine } from '../../editions/head.ts';
import { citationCff } from '../../publish/citation-cff.ts';
import {
  catalogueJsonLd,
  type DatasetFacts,
  type WholeFacts,
} from '../../publish/dataset-jsonld.ts';
import { dcatCatalogue } from '../../publish/dcat.ts';
import type { Distribution } from '../../publish/distribution.ts';
import type { JsonObject } from '../../publish/json-ld.ts';
import { WORDS as YEAR_WORDS } from '../pages/year/words.ts';
import { yearLink } from '../pages/year/charts.ts';
import type { Site } from '../site.ts';
import { common, yearFacts } from './facts.ts';
import { WORDS } from './words.ts';

/** The files of a year. */
export type FilesOf = (year: number) => readonly Distribution[];

/** /du-lieu/dcat.jsonld: the catalogue of the site, with a data set for each year. */
export function dcatFile(site: Site, filesOf: FilesOf): string {
  const { addresses } = site;
  const whole = catalogueFacts(site);
  const catalogue = dcatCatalogue({
    ...whole,
    address: addresses.full(addresses.dcat),
    home: whole.publisher.address,
    datasets: yearsFacts(site, filesOf),
  });
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/** The catalogue for the page of all downloads, in the terms of search engines. */
export function catalogueOf(site: Site): JsonObject {
  const years = site.dataset.years.map((year) => {
    const { label, href } = yearLink(site, year);
    return { name: label, address: site.addresses.full(href) };
  });
  return catalogueJsonLd(catalogueFacts(site), years);
}

/** CITATION.cff: how the whole is cited. */
export function citationFile(site: Site): string {
  const { dataset, locale, addresses } = site;
  const words = WORDS[locale];
  const { name, description, publisher } = catalogueFacts(site);
  const last = lastLine(site.editions);
  return citationCff({
    title: name,
    abstract: description,
    message: words.cite,
    author: publisher.name,
    address: addresses.full(addresses.home),
    keywords: [...words.keywords, siteWords(dataset, 'province_name', locale)],
    latest: last && { day: last.date, chain: last.chain, chainWords: words.head },
  });
}

function yearsFacts(site: Site, filesOf: FilesOf): DatasetFacts[] {
  return site.dataset.years.map((year) => {
    const { label, href } = yearLink(site, year);
    const description = YEAR_WORDS[site.locale].description({ year });
    return yearFacts(site, year, { title: label, description, path: href }, filesOf(year));
  });
}

function catalogueFacts(site: Site): WholeFacts {
  const { dataset, editions, locale } = site;
  const whole = common(site);
  const changed = lastLine(editions)?.date ?? null;
  return {
    ...whole,
    address: whole.catalogue,
    name: siteWords(dataset, 'name', locale),
    description: siteWords(dataset, 'tagline', locale),
    version: changed,
    published: editions[0]?.date ?? null,
    modified: changed,
  };
}
