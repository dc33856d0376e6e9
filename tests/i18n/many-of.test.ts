import { expect, it } from 'vitest';
import { manyOf } from '../../src/i18n/en/many-of.ts';

it('several of what the data names by one', () => {
  expect(['ward', 'special zone', 'city', 'quay'].map(manyOf)).toEqual([
    'wards',
    'special zones',
    'cities',
    'quays',
  ]);
});
