import type { Distribution } from './distribution.ts';
import { known, type JsonObject } from './json-ld.ts';
import { LICENCE } from './licence.ts';

/** What is told of a data set to machines: one year of the site, or one indicator. Addresses are whole, days YYYY-MM-DD. */
export interface DatasetFacts {
  /** Its page, which is its id. */
  address: string;
  name: string;
  description: string;
  language: string;
  /** The edition, or the day of the latest of several; like the days null while nothing is published. */
  version: string | null;
  published: string | null;
  modified: string | null;
  /** The first and the last year that its figures are of. */
  years: readonly [number, number];
  /** The country's division that they are of: "Kiên Giang, Việt Nam". */
  place: string;
  /** What is measured. */
  variables: readonly { name: string }[];
  /** The documents that it was read from. */
  sources: readonly SourceFacts[];
  distributions: readonly Distribution[];
  publisher: PublisherFacts;
  catalogue: string;
}

export interface SourceFacts {
  /** Its page on the site. */
  address: string;
  name: string;
  publisher: string;
  /** Where the document itself is; null where it is not on the web. */
  document: string | null;
}

export interface PublisherFacts {
  name: string;
  address: string;
}

/** The same as a page says it: the files without their sizes and checksums. */
export interface PageFacts extends Omit<DatasetFacts, 'distributions'> {
  distributions: readonly PageFile[];
}

export type PageFile = Pick<Distribution, 'name' | 'address' | 'mediaType'>;

/** What is told of all data sets together. */
export type WholeFacts = Omit<
  DatasetFacts,
  'years' | 'place' | 'variables' | 'sources' | 'distributions'
>;

const CONTEXT = 'https://schema.org';

/**
 * A data set for search engines (schema.org Dataset), without its context. It stands in the page, so it is short: sizes and checksums of the files are in the catalogue (dcat.ts).
 */
export function datasetJsonLd(facts: PageFacts): JsonObject {
  const [first, last] = facts.years;
  return known({
    '@type': 'Dataset',
    '@id': facts.address,
    name: facts.name,
    description: facts.description,
    inLanguage: facts.language,
    version: facts.version,
    datePublished: facts.published,
    dateModified: facts.modified,
    temporalCoverage: first === last ? String(first) : `${String(first)}/${String(last)}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: facts.place },
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: organisation(facts.publisher),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': facts.catalogue },
    variableMeasured: facts.variables.map(({ name }) => name),
    isBasedOn: facts.sources.map(({ address }) => address),
    distribution: facts.distributions.map(downloadJsonLd),
  });
}

/** The catalogue that all data sets of the site are in (schema.org DataCatalog). */
export function catalogueJsonLd(
  facts: WholeFacts,
  datasets: readonly { name: string; address: string }[],
): JsonObject {
  return known({
    '@type': 'DataCatalog',
    '@id': facts.catalogue,
    url: facts.address,
    name: facts.name,
    description: facts.description,
    inLanguage: facts.language,
    version: facts.version,
    datePublished: facts.published,
    dateModified: facts.modified,
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: organisation(facts.publisher),
    dataset: datasets.map(({ name, address }) => ({
      '@type': 'Dataset',
      '@id': address,
      name,
      url: address,
    })),
  });
}

/** What a page says to machines, as a document of its own. */
export function pageJsonLd(thing: JsonObject): JsonObject {
  return { '@context': CONTEXT, ...thing };
}

function organisation({ name, address }: PublisherFacts): JsonObject {
  return { '@type': 'Organization', name, url: address };
}

function downloadJsonLd({ name, address, mediaType }: PageFile): JsonObject {
  return { '@type': 'DataDownload', name, contentUrl: address, encodingFormat: mediaType };
}
