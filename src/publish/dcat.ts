import type { DatasetFacts, SourceFacts, WholeFacts } from './dataset-jsonld.ts';
import type { Distribution } from './distribution.ts';
import { known, type Json, type JsonObject } from './json-ld.ts';
import { LICENCE } from './licence.ts';
import { noonInVietnam } from './moment.ts';

/** A catalogue and the data sets in it: those of the years, which every figure of the site is in once. */
export interface CatalogueFacts extends WholeFacts {
  home: string;
  datasets: readonly DatasetFacts[];
}

/** Lists of the Publications Office of the European Union, which DCAT-AP takes its words from. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGES: Readonly<Record<string, string>> = { vi: 'VIE', en: 'ENG' };
const FILE_TYPES: Readonly<Record<string, string>> = { 'text/csv': 'CSV' };

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * The catalogue in the terms of DCAT 3 that DCAT-AP 3 asks for, as JSON-LD: its context is within, so that nobody has to
 * fetch one.
 */
export function dcatCatalogue(facts: CatalogueFacts): JsonObject {
  const { address, language, publisher } = facts;
  const agent = `${publisher.address}#publisher`;
  const text = (value: string): Json => ({ '@value': value, '@language': language });
  return known({
    '@context': CONTEXT,
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': text(facts.name),
    'dct:description': text(facts.description),
    'dct:language': languageOf(language),
    'dct:license': node(LICENCE.address),
    'dct:issued': dateTime(facts.published),
    'dct:modified': dateTime(facts.modified),
    'foaf:homepage': node(facts.home),
    'dct:publisher': {
      '@id': agent,
      '@type': 'foaf:Agent',
      'foaf:name': text(publisher.name),
      'foaf:homepage': node(publisher.address),
    },
    'dcat:dataset': facts.datasets.map((dataset) => datasetNode(dataset, agent)),
  });
}

function datasetNode(facts: DatasetFacts, agent: string): JsonObject {
  const { address, language, place } = facts;
  const [first, last] = facts.years;
  const text = (value: string): Json => ({ '@value': value, '@language': language });
  return known({
    '@id': address,
    '@type': 'dcat:Dataset',
    'dct:title': text(facts.name),
    'dct:description': text(facts.description),
    'dct:identifier': address,
    'dct:language': languageOf(language),
    'dct:publisher': node(agent),
    'dct:issued': dateTime(facts.published),
    'dct:modified': dateTime(facts.modified),
    'dcat:version': facts.version,
    'dcat:landingPage': node(address),
    'dcat:theme': node(`${AUTHORITY}/data-theme/GOVE`),
    'dcat:keyword': facts.variables.map(({ name }) => text(name)),
    'dct:accessRights': node(`${AUTHORITY}/access-right/PUBLIC`),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(`${String(first)}-01-01`),
      'dcat:endDate': day(`${String(last)}-12-31`),
    },
    'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': text(place) },
    'dct:source': facts.sources.map(sourceNode),
    'dcat:distribution': facts.distributions.map((file) => fileNode(file, text)),
  });
}

function sourceNode({ address, name, publisher, document }: SourceFacts): JsonObject {
  return known({
    '@id': address,
    'dct:title': name,
    'dct:creator': publisher,
    'foaf:page': document === null ? null : node(document),
  });
}

function fileNode(
  { name, address, mediaType, bytes, sha256 }: Distribution,
  text: (value: string) => Json,
): JsonObject {
  const type = FILE_TYPES[mediaType];
  return known({
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': text(name),
    'dcat:accessURL': node(address),
    'dcat:downloadURL': node(address),
    'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': type === undefined ? null : node(`${AUTHORITY}/file-type/${type}`),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': node(LICENCE.address),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': node('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  });
}

function node(id: string): JsonObject {
  return { '@id': id };
}

function languageOf(language: string): Json {
  const code = LANGUAGES[language];
  return code === undefined ? null : node(`${AUTHORITY}/language/${code}`);
}

function day(value: string): JsonObject {
  return { '@value': value, '@type': 'xsd:date' };
}

function dateTime(value: string | null): Json {
  return value === null ? null : { '@value': noonInVietnam(value), '@type': 'xsd:dateTime' };
}
