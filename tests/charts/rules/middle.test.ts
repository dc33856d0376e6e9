import { expect, test } from 'vitest';
import { middleOf } from '../../../src/charts/rules/middle.ts';

test('up to forty bars are all drawn', () => {
  expect(middleOf(40)).toBe(null);
});

test('of a hundred and two the first and the last ten are', () => {
  expect(middleOf(102)).toEqual({ from: 10, to: 92 });
});
