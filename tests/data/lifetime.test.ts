import { describe, expect, it } from 'vitest';
import { aliveDuring, lifetime } from '../../src/data/lifetime.ts';

type Life = Parameters<typeof lifetime>[0];

const unit = (valid_from: string | null, valid_to: string | null, parent = ''): Life => ({
  valid_from,
  valid_to,
  parent,
});

const units = new Map<string, Life>([
  ['tinh', unit('1990', '2025-06-30')],
  ['huyen', unit(null, null, 'tinh')],
  ['xa', unit('2005-03', null, 'huyen')],
  ['so-cu', unit(null, '2018', 'tinh')],
  ['rieng', unit(null, null)],
  ['vong-a', unit(null, null, 'vong-b')],
  ['vong-b', unit(null, null, 'vong-a')],
]);

function lifeOf(id: string) {
  return lifetime(units.get(id) ?? unit(null, null), units);
}

describe('a unit', () => {
  it('without dates of its own lives as long as what it is part of', () => {
    expect(lifeOf('huyen')).toEqual({ from: '1990-01-01', to: '2025-06-30' });
  });

  it('ends with its province, two steps above', () => {
    expect(lifeOf('xa')).toEqual({ from: '2005-03-01', to: '2025-06-30' });
  });

  it('that ended in a year may have lived to its last day', () => {
    expect(lifeOf('so-cu').to).toBe('2018-12-31');
  });

  it('of which nothing is known, or that is part of itself, has no bounds', () => {
    expect(lifeOf('rieng')).toEqual({ from: null, to: null });
    expect(lifeOf('vong-a')).toEqual({ from: null, to: null });
  });
});

describe('alive during a period', () => {
  const life = { from: '2018-07-01', to: '2025-06-30' };

  it.each([
    ['2018-01-01', '2018-06-30', false],
    ['2018-01-01', '2018-07-01', true],
    ['2020-01-01', '2020-12-31', true],
    ['2025-06-30', '2025-12-31', true],
    ['2025-07-01', '2025-12-31', false],
  ])('from %s to %s: %s', (from, to, alive) => {
    expect(aliveDuring(life, from, to)).toBe(alive);
  });

  it('is everything when nothing is known', () => {
    expect(aliveDuring({ from: null, to: null }, '1900-01-01', '1900-01-01')).toBe(true);
  });
});
