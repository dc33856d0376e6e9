import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/data/thresholds.ts';
import { changeBetween } from '../../src/threshold.ts';
import { chart } from '../../src/i18n/en/chart.ts';

/** One made-up place in a made-up year. */
const rank = (place: number, of: number | null, year: string, last = false) => ({
  place,
  of,
  last,
  derived: false,
  period: `in ${year}`,
  short: year,
});
const who = { label: 'PAR INDEX', subject: 'Kiên Giang Province' };

const changed = (from: number, to: number) =>
  changeBetween(THRESHOLDS.rank, { value: from, decimals: 0 }, { value: to, decimals: 0 });

describe('English titles of charts', () => {
  it.each([
    [1, '1st of 63'],
    [2, '2nd of 63'],
    [3, '3rd of 63'],
    [11, '11th of 63'],
    [22, '22nd of 63'],
  ])('say place %i as %s', (place, words) => {
    expect(chart.rankNow({ ...who, now: rank(place, 63, '2021') })).toBe(
      `PAR INDEX: Kiên Giang Province ranked ${words} in 2021`,
    );
  });

  it('say up and down only among as many', () => {
    const start = rank(26, 63, '2014');
    expect(
      chart.rankPath({
        ...who,
        start,
        steps: [
          { to: rank(63, 63, '2021', true), change: changed(26, 63) },
          { to: rank(40, 63, '2023'), change: changed(63, 40) },
        ],
      }),
    ).toBe(
      'PAR INDEX: Kiên Giang Province from 26th of 63 (2014) down to last (63/63) in 2021, then up to 40th of 63 in 2023',
    );
    const steps = [{ to: rank(20, 34, '2025'), change: null }];
    expect(chart.rankPath({ ...who, start, steps })).toContain('(2014) to 20th of 34 in 2025');
  });

  it('count one unit in the singular', () => {
    const words = { group: 'Districts', period: 'in 2019', class: 'excellent' };
    expect(chart.classesMessage({ ...words, count: '5', of: '15' })).toBe(
      'Districts in 2019: 5 of 15 units rated excellent',
    );
    expect(chart.classesMessage({ ...words, count: '1', of: null })).toBe(
      'Districts in 2019: 1 unit rated excellent',
    );
  });
});
