import { expect, test } from 'vitest';
import { ordinal } from '../../src/i18n/en/ordinal.ts';

test.each([
  ['1', '1st'],
  ['2', '2nd'],
  ['3', '3rd'],
  ['4', '4th'],
  ['11', '11th'],
  ['12', '12th'],
  ['63', '63rd'],
  ['1,021', '1,021st'],
  ['about 5', 'about 5'],
])('place %s is said as %s', (place, said) => {
  expect(ordinal(place)).toBe(said);
});
