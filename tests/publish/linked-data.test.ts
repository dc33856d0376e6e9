import { describe, expect, it } from 'vitest';
import {
  catalogueJsonLd,
  datasetJsonLd,
  pageJsonLd,
  type DatasetFacts,
} from '../../src/publish/dataset-jsonld.ts';
import { dcatCatalogue } from '../../src/publish/dcat.ts';
import { scriptJson } from '../../src/publish/json-ld.ts';
import { yearBundles } from '../../src/site/datasets/distributions.ts';
import { onPage } from '../../src/site/datasets/on-page.ts';
import { siteOf } from '../../src/site/site.ts';
import { publicationOf, unsealedProvince } from '../editions/province.ts';
import { triplesOf, valuesOf } from './linked-data.ts';

const HOME = 'https://ben-mo.example/';
const YEAR = `${HOME}2018/`;
const FILE = `${HOME}an-ban/2018-1/scores.csv`;
const facts: DatasetFacts = {
  address: YEAR,
  name: 'Bến Mơ năm 2018 </script>',
  description: 'Điểm của từng đơn vị, bịa để thử.',
  language: 'vi',
  version: '2018-1',
  published: '2020-03-01',
  modified: '2021-01-02',
  years: [2018, 2018],
  place: 'tỉnh Bến Mơ, Việt Nam',
  variables: [{ name: 'Điểm' }],
  sources: [
    {
      address: `${HOME}nguon/bao-cao/`,
      name: 'Báo cáo',
      publisher: 'Văn phòng',
      document: 'https://van-phong.example/bao-cao',
    },
  ],
  distributions: [
    {
      name: 'Điểm, năm 2018',
      address: FILE,
      mediaType: 'text/csv',
      bytes: 12,
      sha256: 'ab'.repeat(32),
    },
  ],
  publisher: { name: 'Bến Mơ công khai', address: HOME },
  catalogue: `${HOME}du-lieu/`,
};

const schema = (name: string) => `https://schema.org/${name}`;

describe('what a page says to search engines', () => {
  it('is a data set with all that they ask for', async () => {
    const triples = await triplesOf(pageJsonLd(datasetJsonLd(facts)));
    const said = (property: string) => valuesOf(triples, YEAR, schema(property));
    expect(valuesOf(triples, YEAR, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([
      schema('Dataset'),
    ]);
    expect(said('version')).toEqual(['2018-1']);
    expect(said('temporalCoverage')).toEqual(['2018']);
    expect(said('isAccessibleForFree')).toEqual(['true']);
    expect(said('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(said('variableMeasured')).toEqual(['Điểm']);
    expect(said('isBasedOn')).toEqual([`${HOME}nguon/bao-cao/`]);
    expect(said('includedInDataCatalog')).toEqual([facts.catalogue]);
    const [place = ''] = said('spatialCoverage');
    expect(valuesOf(triples, place, schema('name'))).toEqual([facts.place]);
    const [file = ''] = said('distribution');
    expect(valuesOf(triples, file, schema('contentUrl'))).toEqual([FILE]);
    expect(valuesOf(triples, file, schema('encodingFormat'))).toEqual(['text/csv']);
  });

  it('spans the years that an indicator has figures of', async () => {
    const triples = await triplesOf(pageJsonLd(datasetJsonLd({ ...facts, years: [2011, 2018] })));
    expect(valuesOf(triples, YEAR, schema('temporalCoverage'))).toEqual(['2011/2018']);
  });

  it('says nothing of an edition while the year is a draft', () => {
    const draft = datasetJsonLd({ ...facts, version: null, published: null, modified: null });
    expect(Object.keys(draft)).not.toContain('version');
    expect(Object.keys(draft)).not.toContain('datePublished');
  });

  it('cannot end the script that it stands in', () => {
    const script = scriptJson(datasetJsonLd(facts));
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toMatchObject({ name: facts.name });
  });

  it('leads to the catalogue where its lists would be too heavy for a page', () => {
    const site = siteOf(publicationOf(unsealedProvince()), 'vi');
    const variables = Array.from({ length: 41 }, (_, at) => ({ name: `Chỉ tiêu ${String(at)}` }));
    const bundles = yearBundles(site, 2018);
    const short = onPage(site, { ...facts, variables }, bundles);
    expect(Object.keys(short)).not.toContain('variableMeasured');
    expect(short['distribution']).toMatchObject(
      [
        'du-lieu/2018/figures-2018.csv',
        'du-lieu/2018/so-lieu-2018.xlsx',
        'du-lieu/2018/so-lieu-2018.ods',
        'du-lieu/2018/so-lieu-2018.zip',
        'du-lieu/dcat.jsonld',
      ].map((file) => ({ contentUrl: HOME + file })),
    );
    expect(onPage(site, facts, bundles)).toEqual(
      datasetJsonLd({ ...facts, distributions: [...bundles, ...facts.distributions] }),
    );
  });

  it('of the whole is a catalogue of the data sets', async () => {
    const { catalogue, language, name, description, version, published, modified, publisher } =
      facts;
    const whole = {
      address: catalogue,
      catalogue,
      language,
      name,
      description,
      version,
      published,
      modified,
      publisher,
    };
    const triples = await triplesOf(
      pageJsonLd(catalogueJsonLd(whole, [{ name: 'Năm 2018', address: YEAR }])),
    );
    expect(valuesOf(triples, catalogue, schema('dataset'))).toEqual([YEAR]);
  });
});

describe('the catalogue in the terms of DCAT-AP', () => {
  const catalogue = dcatCatalogue({
    ...facts,
    address: `${HOME}du-lieu/dcat.jsonld`,
    home: HOME,
    datasets: [facts],
  });
  const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
  const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;

  it('has of the catalogue, the data set and the file what the profile makes mandatory', async () => {
    const triples = await triplesOf(catalogue);
    const self = `${HOME}du-lieu/dcat.jsonld`;
    for (const property of [dct('title'), dct('description'), dct('publisher'), dcat('dataset')])
      expect(valuesOf(triples, self, property), property).toHaveLength(1);
    for (const property of [dct('title'), dct('description'), dcat('distribution')])
      expect(valuesOf(triples, YEAR, property), property).toHaveLength(1);
    expect(valuesOf(triples, FILE, dcat('accessURL'))).toEqual([FILE]);
    const [publisher = ''] = valuesOf(triples, YEAR, dct('publisher'));
    expect(valuesOf(triples, publisher, 'http://xmlns.com/foaf/0.1/name')).toEqual([
      facts.publisher.name,
    ]);
  });

  it('has the size and the checksum of a file, and when the data set was published', async () => {
    const triples = await triplesOf(catalogue);
    expect(valuesOf(triples, FILE, dcat('byteSize'))).toEqual(['12']);
    const [sum = ''] = valuesOf(triples, FILE, 'http://spdx.org/rdf/terms#checksum');
    expect(valuesOf(triples, sum, 'http://spdx.org/rdf/terms#checksumValue')).toEqual([
      'ab'.repeat(32),
    ]);
    expect(valuesOf(triples, YEAR, dct('issued'))).toEqual(['2020-03-01T12:00:00+07:00']);
    expect(valuesOf(triples, YEAR, dct('language'))).toEqual([
      'http://publications.europa.eu/resource/authority/language/VIE',
    ]);
  });
});
