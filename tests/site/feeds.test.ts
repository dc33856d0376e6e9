import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readLedger } from '../../src/editions/ledger.ts';
import { withdraw } from '../../src/editions/withdraw.ts';
import { catalogueOf, citationFile, dcatFile } from '../../src/site/datasets/whole.ts';
import { sealedTables } from '../../src/site/datasets/distributions.ts';
import { correctionsFeed, editionsFeed, unitFeeds } from '../../src/site/feeds/feeds.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { sitemapPages } from '../../src/site/sitemap.ts';
import { securityFile } from '../../src/site/well-known.ts';
import { textFile } from '../data/fixture.ts';
import { readFeed } from '../publish/read-feed.ts';
import { edited, laidOver, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

const SCORE = 'scores.score.doi-che.2018.cchc.bao-cao';
const first = sealed(unsealedProvince());
const corrected = sealed(edited(first, '2018/scores.csv', '71.5', '75.1'), {
  date: '2021-01-02',
  reason: 'Soát lại điểm.',
  reasons: new Map([[SCORE, 'Gõ nhầm hai chữ số.']]),
});

function siteWith(files: readonly RawFile[]): Site {
  return siteOf(publicationOf(files), 'vi');
}

const unitFeed = (site: Site, id: string) => unitFeeds(site).find(({ unit }) => unit === id)?.text;
const titles = (feed: ReturnType<typeof readFeed>) => feed.entries.map(({ title }) => title);

describe('the feed of editions', () => {
  it('tells of each edition, the latest first, with the head of the chain at it', () => {
    const { entries, updated } = readFeed(editionsFeed(siteWith(corrected)));
    expect(updated).toBe('2021-01-02T12:00:00+07:00');
    expect(entries.map(({ id, title }) => [id, title])).toEqual([
      ['tag:ben-mo.example,2020-03-01:an-ban/2018-2', 'Số liệu năm 2018, ấn bản 2: sửa 1 con số'],
      [
        'tag:ben-mo.example,2020-03-01:an-ban/2018-1',
        'Số liệu năm 2018: công bố lần đầu (ấn bản 1)',
      ],
    ]);
    const { lines } = readLedger(corrected);
    for (const [at, { chain }] of lines.toReversed().entries()) {
      expect(entries[at]?.content).toContain(chain);
      expect(entries[at]?.content).toContain(`${chain.slice(0, 12)}.`);
    }
  });

  it('tells of an edition that was withdrawn, and keeps what it told before', () => {
    const withdrawing = withdraw(readLedger(corrected), {
      year: 2018,
      date: '2021-01-03',
      reason: 'Niêm phong nhầm.',
    });
    if (withdrawing.kind !== 'withdrawn') throw new Error(withdrawing.kind);
    const files = laidOver(corrected, [textFile('editions.csv', withdrawing.ledger)]);
    expect(titles(readFeed(editionsFeed(siteWith(files))))[0]).toBe(
      'Số liệu năm 2018: rút lại ấn bản 2',
    );
  });

  it('is not made while nothing was ever published', () => {
    const site = siteWith(unsealedProvince());
    expect([editionsFeed(site), correctionsFeed(site), unitFeeds(site)]).toEqual([null, null, []]);
  });
});

describe('the feed of corrections', () => {
  it('tells of each corrected figure before and now, why, and where it stands', () => {
    const { entries } = readFeed(correctionsFeed(siteWith(corrected)));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: `tag:ben-mo.example,2020-03-01:dinh-chinh/2018-2/${SCORE}`,
      links: [{ href: `https://ben-mo.example/dinh-chinh/2021-01-02/#${SCORE}` }],
    });
    expect(entries[0]?.title).toMatch(/^Điểm, Huyện Đồi Chè, năm 2018.*: trước 71,5, nay 75,1$/);
    expect(entries[0]?.content).toContain('Gõ nhầm hai chữ số.');
  });
});

describe('the feed of a unit', () => {
  it('tells of its new years and its corrected figures, in the very entries of the feed of corrections', () => {
    const site = siteWith(corrected);
    const own = readFeed(unitFeed(site, 'doi-che'));
    expect(titles(own).at(-1)).toBe('Có số liệu năm 2018 của huyện Đồi Chè');
    expect(own.entries[0]).toEqual(readFeed(correctionsFeed(site)).entries[0]);
  });

  it('tells nothing of other units', () => {
    const other = readFeed(unitFeed(siteWith(corrected), 'so-nang'));
    expect(titles(other).some((title) => title.includes('Đồi Chè'))).toBe(false);
  });

  it('is there for a unit of which nothing was published yet, with the day from which it tells', () => {
    const silent = readFeed(unitFeed(siteWith(corrected), 'so-gio'));
    expect(silent.entries).toEqual([]);
    expect(silent.updated).toBe('2020-03-01T12:00:00+07:00');
  });
});

describe('the clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('changes nothing of what is written for machines', () => {
    const files = [
      ...corrected.filter(({ file }) => file !== 'site.csv'),
      ...edited(
        corrected,
        'site.csv',
        'sample,',
        'contact_email,a@b.example,a@b.example\nsample,',
      ).filter(({ file }) => file === 'site.csv'),
    ];
    const all = () => {
      const site = siteWith(files);
      return [
        editionsFeed(site),
        correctionsFeed(site),
        unitFeeds(site),
        catalogueOf(site),
        citationFile(site),
        dcatFile(site, (year) => sealedTables(site, year)),
        sitemapPages(site, [], ['phuong-phap']),
        securityFile(site),
      ];
    };
    const now = all();
    vi.useFakeTimers({ now: new Date('2044-02-29T00:00:00Z') });
    expect(all()).toEqual(now);
    expect(now.at(-1)).toContain('Expires: 2022-01-02T12:00:00+07:00');
  });
});

it('a page changes with the editions of the years that it shows, any other with the latest', () => {
  const twoYears = sealed(corrected, { year: 2019, date: '2021-06-01' });
  const days = new Map(
    sitemapPages(siteWith(twoYears), [], ['phuong-phap']).map(({ address, changed }) => [
      address.replace('https://ben-mo.example', ''),
      changed,
    ]),
  );
  expect(days.get('/2018/')).toBe('2021-01-02');
  expect(days.get('/2018/bao-chi/')).toBe('2021-01-02');
  expect(days.get('/2019/')).toBe('2021-06-01');
  expect(days.get('/phuong-phap/')).toBe('2021-06-01');
});

it('the catalogue has a data set for each year, at its page', () => {
  expect(catalogueOf(siteWith(corrected))).toMatchObject({
    '@type': 'DataCatalog',
    version: '2021-01-02',
    dataset: [{ url: 'https://ben-mo.example/2018/' }, { url: 'https://ben-mo.example/2019/' }],
  });
});
