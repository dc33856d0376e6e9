import { describe, expect, it } from 'vitest';
import type { Address, RecordedAddress } from '../../src/editions/address-book.ts';
import { addressFaults } from '../../src/site/address-faults.ts';
import { chartSubject, isSameChart } from '../../src/site/chart-subject.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { movedAddresses } from '../../src/site/moved.ts';
import { servedAddresses } from '../../src/site/served-addresses.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function served(sheets: Parameters<typeof datasetWith>[0]): Address[] {
  const dataset = datasetWith(sheets);
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  return servedAddresses(site, siteCharts(site, []), ['phuong-phap']);
}

function recordedOf(addresses: readonly Address[]): RecordedAddress[] {
  return addresses.map((one, at) => ({
    ...one,
    edition: '2019-1',
    file: 'editions/2019-1/addresses.csv',
    line: at + 2,
  }));
}

const HALF = `unit,period,resolved,late
  dao-cau,2019-H1,100,5
  doi-che,2019-H1,100,7`;
const WHOLE = `
  dao-cau,2019,210,9
  doi-che,2019,190,11`;

describe('what a site serves', () => {
  const addresses = served({ cases: HALF });
  const subjectAt = (address: string) =>
    addresses.find((known) => known.address === address)?.subject;

  it('is told by what each page is about, whatever its figures are', () => {
    expect(subjectAt('/2019/dao-cau/')).toBe('unit-year 2019 dao-cau');
    expect(subjectAt('/chi-tieu/cases-late/')).toBe('indicator cases.late');
    expect(subjectAt('/phuong-phap/')).toBe('standing phuong-phap');
  });

  it('has of each chart its maker, of whom, what it measures and when', () => {
    expect(subjectAt('/nhung/tre-han_districts_2019-h1/')).toBe(
      'late-by-group; districts; cases.late + cases.resolved; ; 2019-H1',
    );
  });

  it('has each address once', () => {
    const all = addresses.map(({ address }) => address);
    expect(all).toEqual([...new Set(all)]);
  });
});

describe('two more rows', () => {
  const recorded = recordedOf(served({ cases: HALF }));
  const later = served({ cases: HALF + WHOLE });
  const faults = addressFaults({ moves: [] }, later, recorded);

  it('that take the picture of the half year away are refused, with the edition that gave it', () => {
    expect(faults.map(({ fault, found }) => [fault.code, found])).toEqual([
      ['address-missing', '/nhung/tre-han_districts_2019-h1/'],
    ]);
  });

  it('may not give its address to the whole year either', () => {
    const from = '/nhung/tre-han_districts_2019/';
    const taken = later.map((one) =>
      one.address === from ? { ...one, address: '/nhung/tre-han_districts_2019-h1/' } : one,
    );
    const [fault] = addressFaults({ moves: [] }, taken, recorded);
    expect(fault?.fault).toMatchObject({ code: 'address-reused', edition: '2019-1' });
  });

  it('pass when the move is declared', () => {
    const { moves } = datasetWith({
      cases: HALF + WHOLE,
      moves: `from,to,reason_vi,reason_en
        /nhung/tre-han_districts_2019-h1/,/nhung/tre-han_districts_2019/,Đã có cả năm.,The whole year is known.`,
    });
    expect(addressFaults({ moves }, later, recorded)).toEqual([]);
  });
});

describe('a chart', () => {
  it('is the same when it shows more, and another when it shows something else', () => {
    const was = 'late-by-group; districts; cases.late; ; 2019-H1';
    expect(
      isSameChart(was, 'late-by-group; districts; cases.late + cases.resolved; ; 2019-H1'),
    ).toBe(true);
    expect(isSameChart(was, 'late-by-group; districts; cases.late; ; 2019')).toBe(false);
    expect(isSameChart(was, 'late-by-group; communes; cases.late; ; 2019-H1')).toBe(false);
  });

  it('is told by its figures: of a line over years by the length of its periods, so that another year is no other chart', () => {
    const ranks = (years: readonly number[]) => {
      const rows = years.map((year) => `ben-mo,${String(year)},quoc-gia,${String(year - 2000)}`);
      const dataset = datasetWith({ national: ['unit,period,index,rank', ...rows].join('\n') });
      const site = siteOf(
        { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
        'vi',
      );
      return siteCharts(site, []).map((chart) => chartSubject(site, chart));
    };
    expect(ranks([2017, 2018])).toEqual([
      'over-periods; ben-mo; national.rank; index quoc-gia; year',
    ]);
    expect(ranks([2017, 2018, 2019])).toEqual(ranks([2017, 2018]));
  });
});

describe('moves', () => {
  const { moves } = datasetWith({
    moves: `from,to,reason_vi,reason_en
      /2017/*,/don-vi/,Năm 2017 đã rút.,The year 2017 was withdrawn.
      /2017/dao-cau/,/don-vi/dao-cau/,Về trang đơn vị.,To the page of the unit.`,
  });
  const given = ['/2017/', '/2017/dao-cau/', '/2018/', '/en/2017/'];
  const recorded: Address[] = given.map((address) => ({
    address,
    kind: 'page',
    subject: address,
  }));
  const movedTo = (served: ReadonlySet<string>) =>
    movedAddresses({ moves }, recorded, served).map(({ from, move }) => [from, move.values.to]);

  it('may be of all that begins alike; a row for one address goes before', () => {
    expect(
      movedTo(new Set(['/2018/']))
        .toSorted()
        .slice(0, 2),
    ).toEqual([
      ['/2017/', '/don-vi/'],
      ['/2017/dao-cau/', '/don-vi/dao-cau/'],
    ]);
  });

  it('are written once for the pages of all languages', () => {
    expect(
      movedTo(new Set(['/2018/']))
        .toSorted()
        .slice(2),
    ).toEqual([
      ['/en/2017/', '/en/don-vi/'],
      ['/en/2017/dao-cau/', '/en/don-vi/dao-cau/'],
    ]);
  });

  it('of all that begins alike leave alone what is still served', () => {
    expect(
      movedTo(new Set(['/2017/']))
        .map(([from]) => from)
        .toSorted(),
    ).toEqual(['/2017/dao-cau/', '/en/2017/', '/en/2017/dao-cau/']);
  });
});
