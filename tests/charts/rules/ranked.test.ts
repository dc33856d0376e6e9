import { describe, expect, it } from 'vitest';
import { bandsOf, placesOf } from '../../../src/charts/rules/ranked.ts';
import { firm } from '../made-up.ts';

describe('places', () => {
  it('are shared by figures that are printed alike, and the next is skipped', () => {
    const printed = [91.474, 91.471, 90].map((value) => ({
      ...firm(value),
      text: value.toFixed(2),
    }));
    expect(placesOf(printed)).toEqual([1, 1, 3]);
  });

  it('are all the first when all are equal', () => {
    expect(placesOf([firm(7), firm(7), firm(7)])).toEqual([1, 1, 1]);
  });

  it('follow the figures, whatever the order they come in', () => {
    expect(placesOf([firm(1), firm(3), firm(2)])).toEqual([3, 1, 2]);
  });
});

describe('bands', () => {
  it('join neighbours of one class and name the units without one', () => {
    expect(bandsOf(['tốt', 'tốt', null, 'khá'], 'không nêu')).toEqual([
      { from: 0, label: 'tốt' },
      { from: 2, label: 'không nêu' },
      { from: 3, label: 'khá' },
    ]);
  });

  it('come back when a higher score was given a lower class', () => {
    const labels = bandsOf(['tốt', 'khá', 'tốt'], '').map(({ label }) => label);
    expect(labels).toEqual(['tốt', 'khá', 'tốt']);
  });

  it('do not exist where nobody states a class', () => {
    expect(bandsOf([null, null], 'không nêu')).toEqual([]);
  });
});
