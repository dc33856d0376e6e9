import { expect, it } from 'vitest';
import { INDICATORS } from '../../src/data/tables.ts';

it('no count is said to be good or bad: a larger office has more of everything', () => {
  const judged = INDICATORS.filter(
    ({ meta }) => meta.measure === 'count' && meta.better !== 'neither',
  );
  expect(judged.map(({ id }) => id)).toEqual([]);
});

it('shares of cases in time and late are judged, each its own way', () => {
  const better = (wanted: string) => INDICATORS.find(({ id }) => id === wanted)?.meta.better;
  expect(better('cases.on_time_or_early_share')).toBe('higher');
  expect(better('cases.late_share')).toBe('lower');
});
