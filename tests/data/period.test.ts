import { describe, expect, it } from 'vitest';
import { firstDay, isStock, lastDay, nextDay, parsePeriod, yearOf } from '../../src/data/period.ts';

function read(raw: string) {
  const reading = parsePeriod(raw);
  return reading.ok ? reading.period : reading.reason;
}

describe('a period', () => {
  it.each([
    ['2019', 'year', '2019-01-01', '2019-12-31'],
    ['2019-H1', 'half', '2019-01-01', '2019-06-30'],
    ['2019-H2', 'half', '2019-07-01', '2019-12-31'],
    ['2020-Q1', 'quarter', '2020-01-01', '2020-03-31'],
    ['2020-Q2', 'quarter', '2020-04-01', '2020-06-30'],
    ['2020-Q4', 'quarter', '2020-10-01', '2020-12-31'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2025-07-01/2025-07-11', 'range', '2025-07-01', '2025-07-11'],
    ['2018-12-15/2019-06-14', 'range', '2018-12-15', '2019-06-14'],
    ['@2022-08-01', 'moment', '2022-08-01', '2022-08-01'],
    ['@2022-08', 'moment', '2022-08-01', '2022-08-31'],
  ])('%s is a %s', (raw, kind, from, to) => {
    expect(read(raw)).toEqual({ raw, kind, from, to });
  });

  it.each([
    ['2019-01-01/2019-12-31', '2019', 'year'],
    ['2019-01/2019-06', '2019-H1', 'half'],
    ['2020-10-01/2020-12', '2020-Q4', 'quarter'],
    ['2020-02-01/2020-02-29', '2020-02', 'month'],
    ['2020-02-01/2020-02-28', '2020-02-01/2020-02-28', 'range'],
    ['2019-01/2019-09', '2019-01-01/2019-09-30', 'range'],
  ])('%s has one writing, %s', (typed, raw, kind) => {
    expect(read(typed)).toMatchObject({ raw, kind });
  });

  it.each([
    '',
    '19',
    '2019-H3',
    '2019-Q5',
    '2019-h1',
    '@2019',
    '2019-1',
    'năm 2019',
    '1889',
    '2019/2020',
  ])('is never guessed from %j', (raw) => expect(read(raw)).toBe('form'));

  it.each(['2019-13', '2019-00', '@2019-02-30', '2019-06-31/2019-07-01', '@2021-02-29'])(
    '%s is not on the calendar',
    (raw) => expect(read(raw)).toBe('calendar'),
  );

  it('does not end before it begins', () => {
    expect(read('2019-07-01/2019-06-30')).toBe('order');
    expect(read('2019-07-01/2019-07-01')).toMatchObject({ kind: 'range' });
  });

  it('belongs to the year in which it ends', () => {
    const winter = read('2018-12-15/2019-06-14');
    expect(typeof winter === 'string' ? null : yearOf(winter)).toBe(2019);
  });

  it('is a stock only at a moment', () => {
    const stocks = ['2019', '2019-H1', '2019-06', '@2019-06', '@2019-06-30'].filter((raw) => {
      const period = read(raw);
      return typeof period !== 'string' && isStock(period);
    });
    expect(stocks).toEqual(['@2019-06', '@2019-06-30']);
  });
});

describe('a date known to the year or the month only', () => {
  it('has a first and a last day', () => {
    expect([firstDay('2019'), lastDay('2019')]).toEqual(['2019-01-01', '2019-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2020-02-03'), lastDay('2020-02-03')]).toEqual(['2020-02-03', '2020-02-03']);
  });

  it('must be on the calendar', () => {
    expect([firstDay('2019-13'), lastDay('2019-13'), lastDay('2019-02-30')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it('the day after the last of a month is the first of the next', () => {
  expect(nextDay('2020-02-28')).toBe('2020-02-29');
  expect(nextDay('2019-12-31')).toBe('2020-01-01');
});
