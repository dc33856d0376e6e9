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
