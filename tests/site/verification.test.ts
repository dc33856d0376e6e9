import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/editions/ledger.ts';
import { withdraw } from '../../src/editions/withdraw.ts';
import { movedAddresses } from '../../src/site/moved.ts';
import { correctionsPage } from '../../src/site/pages/corrections/model.ts';
import { movedPage } from '../../src/site/pages/moved/model.ts';
import { verificationPage } from '../../src/site/pages/verification/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { textFile } from '../data/fixture.ts';
import { datasetWith } from '../derive/dataset-with.ts';
import { laidOver, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

const files = sealed(sealed(unsealedProvince()), { year: 2019 });
const siteWith = (all: typeof files) => siteOf(publicationOf(all), 'vi');
const chains = (all: typeof files) => readLedger(all).lines.map(({ chain }) => chain);

describe('the page of corrections', () => {
  it('states the head of the chain at each edition, and that of today', () => {
    const { chain, years } = correctionsPage(siteWith(files));
    const stated = years.flatMap(({ editions }) =>
      editions.map(({ id, chain: { short, rest } }) => [id, short + rest]),
    );
    const [first, second] = chains(files);
    expect(stated).toEqual([
      ['2019-1', second],
      ['2018-1', first],
    ]);
    expect(chain?.head).toEqual({ short: second?.slice(0, 12), rest: second?.slice(12) });
  });

  it('states no head before the first edition', () => {
    expect(correctionsPage(siteWith(unsealedProvince())).chain).toBeNull();
  });
});

describe('the page that says how to verify', () => {
  it('has three commands, the last with the address of the site', () => {
    const { steps } = verificationPage(siteWith(files));
    expect(steps.map(({ command }) => command)).toEqual([
      'npm install',
      'npm run build',
      expect.stringMatching(/^npm run verify -- https:\/\/.+\/ --built$/),
    ]);
  });

  it('names the head of today, that of a withdrawal too', () => {
    const withdrawing = withdraw(readLedger(files), {
      year: 2019,
      date: '2020-09-01',
      reason: 'Nhầm.',
    });
    if (withdrawing.kind !== 'withdrawn') throw new Error(withdrawing.kind);
    const later = laidOver(files, [textFile('editions.csv', withdrawing.ledger)]);
    const head = chains(later).at(-1)?.slice(0, 12) ?? '';
    const { chain } = verificationPage(siteWith(later));
    expect(chain.commands[0]).toBe(`npm run verify -- --head ${head}`);
  });
});

describe('the page at an address that moved', () => {
  const dataset = datasetWith({
    moves: `from,to,reason_vi,reason_en
      /cu/,/mot-cua/,Đổi tên.,Renamed.
      /nhung/cu/,/nhung/moi/,Đã có cả năm.,The whole year is known.`,
  });
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const pages = movedAddresses(dataset, [], new Set()).map((moved) => movedPage(site, moved));

  it('says where its content is now, why, and goes there', () => {
    expect(pages[0]).toMatchObject({
      to: { href: '/mot-cua/' },
      canonical: expect.stringMatching(/^https:\/\/.+\/mot-cua\/$/) as string,
      reason: 'Đổi tên.',
      refresh: '0; url=/mot-cua/',
    });
  });

  it('does not go by itself in the frame of an article, which would show another chart', () => {
    const [, chart] = pages.filter(({ to }) => !to.href.startsWith('/en/'));
    expect(chart).toMatchObject({ to: { href: '/nhung/moi/' }, refresh: null });
  });
});
