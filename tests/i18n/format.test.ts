import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../src/i18n/format.ts';

const { percent, value } = formatsFor('vi');

describe('a share that we work out', () => {
  it('has two decimals and no space before its sign', () => {
    expect(percent((253_779 / 254_754) * 100)).toBe('99,62%');
  });

  it('is 0% or 100% only of none or of all', () => {
    expect([percent(0), percent(100)]).toEqual(['0%', '100%']);
    expect(percent((50 / 100) * 100)).toBe('50,00%');
  });

  it.each([
    ['four late of a million', (4 / 1_000_000) * 100, 'dưới 0,01%'],
    ['all but four of a million', (999_996 / 1_000_000) * 100, 'trên 99,99%'],
    ['one of fifty thousand', (1 / 50_000) * 100, 'dưới 0,01%'],
    ['what rounds to 0,01 of its own', 0.005, '0,01%'],
    ['what rounds to 99,99 of its own', 99.994, '99,99%'],
    ['a part larger than its whole', (1_000_004 / 1_000_000) * 100, 'trên 100%'],
  ])('never rounds up or down to all or nothing: %s', (_, share, words) => {
    expect(percent(share)).toBe(words);
  });

  it('made of shares that fill the whole is 100%, whatever binary fractions say', () => {
    expect(percent((100 / 3) * 2 + 100 / 3 + 1e-13)).toBe('100%');
  });
});

describe('how many of a thousand', () => {
  const { perThousand } = formatsFor('vi');

  it('are none or all only where they are', () => {
    expect([0, 8.26, 1000].map((value) => perThousand(value))).toEqual(['0,0', '8,3', '1.000,0']);
  });

  it.each([
    ['one late of a million', (1 / 1_000_000) * 1000, 1, 'dưới 0,1'],
    ['all but one of a million', (999_999 / 1_000_000) * 1000, 1, 'trên 999,9'],
    ['all but one of ten thousand, in whole numbers', (9_999 / 10_000) * 1000, 0, 'trên 999'],
    ['what rounds to 0,1 of its own', 0.05, 1, '0,1'],
  ])('never round up or down to them: %s', (_, value, decimals, words) => {
    expect(perThousand(value, decimals)).toBe(words);
  });
});

describe('a share that a source prints', () => {
  it('keeps its decimals and its reservation, and has no space either', () => {
    const printed = { value: 99.6, decimals: 1 };
    expect(value({ ...printed, mark: 'exact' }, 'share')).toBe('99,6%');
    expect(value({ ...printed, mark: 'more' }, 'share')).toBe('hơn 99,6%');
    expect(value({ ...printed, mark: 'nearly' }, 'share')).toBe('gần 99,6%');
    expect(value({ value: 100, decimals: 0, mark: 'exact' }, 'share')).toBe('100%');
  });
});

it('a year so far is said as one, and not as its last day', () => {
  const { period, shortPeriod } = formatsFor('vi');
  const soFar = {
    raw: '2025-01-01/2025-11-04',
    kind: 'range',
    from: '2025-01-01',
    to: '2025-11-04',
  } as const;
  expect([period(soFar), shortPeriod(soFar)]).toEqual([
    'cộng dồn đến 4/11/2025',
    'cộng dồn đến 4/11/2025',
  ]);
  const summer = { ...soFar, raw: '2025-07-01/2025-11-04', from: '2025-07-01' };
  expect(period(summer)).toBe('từ 1/7/2025 đến 4/11/2025');
});

describe('in English', () => {
  const en = formatsFor('en');
  /** Periods as data/ writes them, with their days. */
  const year = { raw: '2019', kind: 'year', from: '2019-01-01', to: '2019-12-31' } as const;
  const half = { raw: '2019-H1', kind: 'half', from: '2019-01-01', to: '2019-06-30' } as const;
  const quarter = {
    raw: '2020-Q2',
    kind: 'quarter',
    from: '2020-04-01',
    to: '2020-06-30',
  } as const;
  const month = { raw: '2019-12', kind: 'month', from: '2019-12-01', to: '2019-12-31' } as const;
  const day = { raw: '@2019-08-01', kind: 'moment', from: '2019-08-01', to: '2019-08-01' } as const;
  const inMonth = {
    raw: '@2022-09',
    kind: 'moment',
    from: '2022-09-01',
    to: '2022-09-30',
  } as const;
  const range = (from: string, to: string) =>
    ({ raw: `${from}/${to}`, kind: 'range', from, to }) as const;

  it('thousands have commas, decimals a point, and a minus is one', () => {
    expect([en.number(253_779), en.number(99.6, 1), en.signed(-3), en.signed(0.72, 2)]).toEqual([
      '253,779',
      '99.6',
      '−3',
      '+0.72',
    ]);
  });

  it('the reservation of a source is said before its number', () => {
    const printed = { value: 9031, decimals: 0 };
    expect(
      (['exact', 'more', 'less', 'about', 'nearly'] as const).map((mark) =>
        en.quantity({ ...printed, mark }),
      ),
    ).toEqual(['9,031', 'more than 9,031', 'under 9,031', 'about 9,031', 'nearly 9,031']);
    expect(en.value({ value: 99.6, decimals: 1, mark: 'more' }, 'share')).toBe('more than 99.6%');
    expect(en.value({ class: 'excellent' }, 'class')).toBe('excellent');
  });

  it('a share that we work out is all or none only of all or of none', () => {
    expect([99.617, 0, 0.0004, 99.9996, 100, 100.0001].map((share) => en.percent(share))).toEqual([
      '99.62%',
      '0%',
      'under 0.01%',
      'more than 99.99%',
      '100%',
      'more than 100%',
    ]);
  });

  it('a date is said as far as it goes', () => {
    expect(['2019-12-03', '2019-12', '2019'].map((date) => en.date(date))).toEqual([
      '3 December 2019',
      'December 2019',
      '2019',
    ]);
  });

  it.each([
    [year, 'in 2019', '2019', '2019'],
    [half, 'in the first half of 2019', 'first half of 2019', 'H1 2019'],
    [quarter, 'in the second quarter of 2020', 'second quarter of 2020', 'Q2 2020'],
    [month, 'in December 2019', 'December 2019', 'Dec 2019'],
    [day, 'on 1 August 2019', '1 August 2019', '1 Aug 2019'],
    [inMonth, 'in September 2022', 'September 2022', 'Sept 2022'],
    [
      range('2025-01-01', '2025-11-04'),
      'in 2025 up to 4 November',
      '2025 up to 4 November',
      '2025 to 4 Nov',
    ],
    [
      range('2019-07-15', '2019-07-31'),
      'from 15 to 31 July 2019',
      '15 to 31 July 2019',
      '15–31 Jul 2019',
    ],
    [
      range('2025-07-01', '2025-11-04'),
      'from 1 July to 4 November 2025',
      '1 July to 4 November 2025',
      '1 Jul–4 Nov 2025',
    ],
    [
      range('2024-12-01', '2025-02-28'),
      'from 1 December 2024 to 28 February 2025',
      '1 December 2024 to 28 February 2025',
      '1 Dec 2024–28 Feb 2025',
    ],
  ])('$raw fits a sentence, a list of facts and an axis', (period, said, name, short) => {
    expect([en.period(period), en.periodName(period), en.shortPeriod(period)]).toEqual([
      said,
      name,
      short,
    ]);
  });

  it('lists, languages and sizes of files are those of an English newspaper', () => {
    expect(en.list(['land', 'tax', 'health'])).toBe('land, tax and health');
    expect(en.language('vi')).toBe('Vietnamese');
    expect([1, 812, 12_340, 1_400_000].map((bytes) => en.fileSize(bytes))).toEqual([
      '1 byte',
      '812 bytes',
      '12.3 kB',
      '1.4 MB',
    ]);
  });
});
