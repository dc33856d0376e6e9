import { load } from 'cheerio/slim';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/editions/checksum.ts';
import { roots } from '../../src/roots.ts';
import type { JsonObject } from '../../src/publish/json-ld.ts';
import { triplesOf, valuesOf } from '../publish/linked-data.ts';
import { readFeed } from '../publish/read-feed.ts';
import { sitePages } from './pages.ts';

const read = (file: string) => readFileSync(join(roots.out, file), 'utf8');
const schema = (name: string) => `https://schema.org/${name}`;

/** What every page says of itself in its head. */
const heads = [...sitePages()].map(({ address, $ }) => ({
  address,
  canonical: $('link[rel="canonical"]').attr('href') ?? '',
  noindex: $('meta[name="robots"][content*="noindex"]').length > 0 || address === '/404.html',
  previews: Object.fromEntries(
    $('meta[property^="og:"]')
      .get()
      .map((meta) => [$(meta).attr('property') ?? '', $(meta).attr('content') ?? '']),
  ),
  feeds: $('link[type="application/atom+xml"]')
    .get()
    .map((link) => $(link).attr('href') ?? ''),
  data: $('script[type="application/ld+json"]').text(),
}));

const origin = new URL(heads[0]?.canonical ?? '').origin;
const fileOf = (address: string) =>
  join(roots.out, decodeURIComponent(new URL(address, origin).pathname));

describe('the sitemap', () => {
  const $ = load(read('sitemap.xml'), { xml: true });
  const listed = $('url > loc')
    .get()
    .map((loc) => $(loc).text());

  it('lists exactly the pages of the site, each once', () => {
    const pages = heads.filter(({ noindex }) => !noindex).map(({ canonical }) => canonical);
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  it('has for every page the day of an edition', () => {
    const days = new Set(
      $('url > lastmod')
        .get()
        .map((day) => $(day).text()),
    );
    const ledger = readFileSync(join(roots.data, 'editions.csv'), 'utf8');
    expect([...days].filter((day) => !ledger.includes(`,${day},`))).toEqual([]);
    expect($('url > lastmod').length).toBe(listed.length);
  });

  it('is named in robots.txt by its whole address', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
  });
});

describe('previews of links', () => {
  it('say of every page what it is called, where it stands and what is in it', () => {
    const silent = heads.filter(
      ({ canonical, previews }) =>
        previews['og:url'] !== canonical ||
        ['title', 'description', 'type', 'locale', 'site_name'].some(
          (name) => (previews[`og:${name}`] ?? '') === '',
        ),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('give the size of their picture as it is, and its words', () => {
    const wrong = heads.filter(({ previews }) => {
      const picture = previews['og:image'];
      if (picture === undefined) return false;
      const png = readFileSync(fileOf(picture));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join('x');
      const said = `${previews['og:image:width'] ?? ''}x${previews['og:image:height'] ?? ''}`;
      return size !== said || (previews['og:image:alt'] ?? '') === '';
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('feeds', () => {
  it('that a page names are there, name themselves, and lead to pages of the site', () => {
    const named = new Set(heads.flatMap(({ feeds }) => feeds));
    const faults = [...named].flatMap((href) => {
      const { links, entries } = readFeed(readFileSync(fileOf(href), 'utf8'));
      const self = links?.find(({ rel }) => rel === 'self')?.href;
      const pages = entries.flatMap((entry) => entry.links?.map((link) => link.href ?? '') ?? []);
      const dead = pages.filter((page) => !existsSync(join(fileOf(page), 'index.html')));
      return [...(self === origin + href ? [] : [`${href} self ${String(self)}`]), ...dead];
    });
    expect(faults).toEqual([]);
    expect(named.size).toBeGreaterThan(50);
  });

  it('that are served are named by a page, and no id stands for two things', () => {
    const served = globSync('**/*.atom', { cwd: roots.out }).map((file) => `/${file}`);
    const named = new Set(heads.flatMap(({ feeds }) => feeds));
    expect(served.filter((file) => !named.has(file))).toEqual([]);
    for (const file of served) {
      const ids = readFeed(read(file)).entries.map(({ id }) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });
});

describe('linked data', () => {
  const dataOf = (address: string) => heads.find((head) => head.address === address)?.data ?? '';
  const pages = heads.filter(({ address }) => /^\/\d{4}\/$|^\/chi-tieu\/[^/]+\/$/.test(address));

  it('says of each year and each indicator which data set it is, and its files are there', async () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { address, canonical } of pages) {
      const triples = await triplesOf(JSON.parse(dataOf(address)) as JsonObject);
      expect(valuesOf(triples, canonical, schema('name')), address).toHaveLength(1);
      const files = valuesOf(triples, canonical, schema('distribution')).flatMap((file) =>
        valuesOf(triples, file, schema('contentUrl')),
      );
      expect(files.length, address).toBeGreaterThan(0);
      expect(
        files.filter((file) => !existsSync(fileOf(file))),
        address,
      ).toEqual([]);
    }
  });

  it('of the catalogue has for each file its size and its checksum, as it is served', async () => {
    const triples = await triplesOf(JSON.parse(read('du-lieu/dcat.jsonld')) as JsonObject);
    const sizes = triples.filter(([, property]) => property.endsWith('#byteSize'));
    expect(sizes.length).toBeGreaterThan(50);
    for (const [file, , bytes] of sizes) {
      const served = readFileSync(fileOf(file));
      const [sum = ''] = valuesOf(triples, file, 'http://spdx.org/rdf/terms#checksum');
      const said = valuesOf(triples, sum, 'http://spdx.org/rdf/terms#checksumValue');
      expect([String(served.length), sha256(served)], file).toEqual([bytes, ...said]);
    }
  });
});

it('the citation of the whole is of the latest edition', () => {
  const cited = parse(read('CITATION.cff')) as Record<string, unknown>;
  const ledger = readFileSync(join(roots.data, 'editions.csv'), 'utf8').trimEnd().split('\n');
  expect(ledger.at(-1)).toContain(`,${String(cited['date-released'])},`);
  expect(JSON.stringify(cited['identifiers'])).toContain(ledger.at(-1)?.split(',').at(-1) ?? '–');
});
