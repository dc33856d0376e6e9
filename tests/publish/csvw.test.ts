import factory from '@rdfjs/data-model';
import jsonld from 'jsonld';
import { Readable } from 'node:stream';
import CsvParser from 'rdf-parser-csvw';
import { expect, it } from 'vitest';
import { fileAt, unpacked } from './made-files.ts';
import type { Dataset, Quad } from './rdf.ts';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** What the terms that we use mean (w3.org/TR/tabular-metadata, 5): the whole context is not fetched. */
const CONTEXT = {
  '@vocab': CSVW,
  csvw: CSVW,
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: XSD,
  tables: 'csvw:table',
  titles: 'csvw:title',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  foreignKeys: 'csvw:foreignKey',
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  decimal: 'xsd:decimal',
  integer: 'xsd:integer',
  date: 'xsd:date',
  string: 'xsd:string',
} as const;

interface Metadata {
  tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
}

const archive = unpacked(fileAt('so-lieu.zip'));
const metadata = JSON.parse(text('csv-metadata.json')) as Metadata;

function text(name: string): string {
  return new TextDecoder().decode(archive.get(name));
}

/** As much of an RDF/JS dataset as the parser asks for. */
function dataset(quads: readonly Quad[]): Dataset {
  const isLike = (term: Quad['subject'], wanted: unknown) =>
    wanted === undefined || wanted === null || term.equals(wanted);
  return {
    match: (subject, predicate) =>
      dataset(
        quads.filter((quad) => isLike(quad.subject, subject) && isLike(quad.predicate, predicate)),
      ),
    [Symbol.iterator]: () => quads[Symbol.iterator](),
  };
}

/** A CSV as an independent parser reads it by its description: the cells that are filled, by row and column. */
async function quadsOf(url: string): Promise<Quad[]> {
  const table = metadata.tables.find((own) => own.url === url);
  const described = await jsonld.toRDF(
    { ...table, '@context': CONTEXT },
    { base: 'https://example.org/' },
  );
  if (!Array.isArray(described)) throw new Error('no quads');
  const quads = described.map((quad: object) => factory.fromQuad({ ...quad, termType: 'Quad' }));
  const parser = new CsvParser({ metadata: dataset(quads), baseIRI: 'https://example.org/' });
  const found: Quad[] = [];
  for await (const quad of parser.import(Readable.from([text(url)]))) found.push(quad);
  return found;
}

it('describes every CSV of the ZIP, and no other', () => {
  const names = [...archive.keys()].filter((name) => /^[^/]+\.csv$/.test(name));
  expect(metadata.tables.map(({ url }) => url).sort()).toEqual(names.sort());
});

it.each(metadata.tables.map(({ url }) => url))(
  '%s has the columns that are described, in their order',
  (url) => {
    const [header] = text(url).split('\n');
    const columns = metadata.tables.find((own) => own.url === url)?.tableSchema.columns;
    expect(header).toBe(columns?.map(({ name }) => name).join(','));
  },
);

it('an independent parser finds the figures, as numbers', async () => {
  const quads = await quadsOf('scores.csv');
  const scores = quads.filter(({ predicate }) => predicate.value.endsWith('#score'));
  expect(scores.map(({ object }) => object.value).sort()).toEqual([
    '68',
    '71.5',
    '74.5',
    '80.25',
    '81',
  ]);
  expect(JSON.stringify(scores[0])).toContain('decimal');
});

it('every column that is described gives what its cells say', async () => {
  const quads = await quadsOf('cases.csv');
  const said = new Set(quads.map(({ object }) => object.value));
  for (const value of ['doi-che', '>300', '1000', 'dat-dai']) expect(said).toContain(value);
});
