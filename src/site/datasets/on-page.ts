import { datasetJsonLd, type DatasetFacts, type PageFile } from '../../publish/dataset-jsonld.ts';
import type { JsonObject } from '../../publish/json-ld.ts';
import type { Site } from '../site.ts';
import { WORDS } from './words.ts';

/** With more measures than these the lists of a data set would be too heavy for its page. */
const MOST_VARIABLES = 40;

/**
 * A data set as its page says it, with what all of it can be had as in one file. Where its other lists are too long it leads
 * to the catalogue, which has them whole.
 */
export function onPage(
  { addresses, locale }: Site,
  facts: DatasetFacts,
  bundles: readonly PageFile[],
): JsonObject {
  if (facts.variables.length <= MOST_VARIABLES) {
    return datasetJsonLd({ ...facts, distributions: [...bundles, ...facts.distributions] });
  }
  const catalogue = {
    name: WORDS[locale].catalogue,
    address: addresses.full(addresses.dcat),
    mediaType: 'application/ld+json',
  };
  const distributions = [...bundles, catalogue];
  return datasetJsonLd({ ...facts, variables: [], sources: [], distributions });
}
