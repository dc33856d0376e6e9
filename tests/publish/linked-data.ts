import jsonld from 'jsonld';
import type { JsonObject } from '../../src/publish/json-ld.ts';

/** schema.org is not asked: this is the part of its context that is relied on, all terms in one vocabulary. */
const SCHEMA = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    license: { '@type': '@id' },
    isBasedOn: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
  },
};

/** A statement of linked data: of what, which property, what it is. */
export type Triple = readonly [subject: string, property: string, value: string];

/** The statements of a document, worked out by a JSON-LD processor that may not use the network. */
export async function triplesOf(document: JsonObject): Promise<Triple[]> {
  const quads: unknown = await jsonld.toRDF(structuredClone<object>(document), {
    documentLoader: (address: string) =>
      address === 'https://schema.org'
        ? Promise.resolve({ documentUrl: address, document: SCHEMA })
        : Promise.reject(new Error(`not to be fetched: ${address}`)),
  });
  if (!Array.isArray(quads)) throw new Error('no statements');
  return quads.map((quad: Quad) => [quad.subject.value, quad.predicate.value, quad.object.value]);
}

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}

/** The values that a thing has of a property. */
export function valuesOf(triples: readonly Triple[], subject: string, property: string): string[] {
  return triples
    .filter(([of, which]) => of === subject && which === property)
    .map(([, , value]) => value);
}
