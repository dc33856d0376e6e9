import { describe, expect, test } from 'vitest';
import {
  comparing,
  isComparable,
  keyOf,
  nextDirection,
  shownKey,
  type Key,
} from '../../src/live/table-order.ts';

const CLASSES = ['excellent', 'good', 'fair'];
const sorted = (keys: Key[], direction: 'ascending' | 'descending') =>
  keys.toSorted(comparing(direction, 'vi'));

describe('what a cell is compared by', () => {
  test.each([
    { raw: '1896', key: 1896 },
    { raw: '-2.5', key: -2.5 },
    { raw: '<5', key: 5 },
    { raw: 'fair', key: -2 },
    { raw: 'Đất đai', key: 'Đất đai' },
  ])('"$raw" by $key', ({ raw, key }) => {
    expect(keyOf(raw, CLASSES)).toBe(key);
  });
});

describe('what a cell without a figure is compared by', () => {
  test.each([
    { shown: '79,8', language: 'vi', key: 79.8 },
    { shown: '1.234,5', language: 'vi', key: 1234.5 },
    { shown: '1,234.5', language: 'en', key: 1234.5 },
    { shown: '+2,46', language: 'vi', key: 2.46 },
    { shown: '−3', language: 'vi', key: -3 },
    { shown: '3=', language: 'vi', key: 3 },
    { shown: '31/12/2018', language: 'vi', key: '31/12/2018' },
    { shown: '', language: 'vi', key: null },
  ])('"$shown" in $language by $key', ({ shown, language, key }) => {
    expect(shownKey(shown, language)).toBe(key);
  });
});

describe('the order of a column', () => {
  test('numbers are compared as numbers', () => {
    expect(sorted([9, 100, 23], 'ascending')).toEqual([9, 23, 100]);
    expect(sorted([9, 100, 23], 'descending')).toEqual([100, 23, 9]);
  });
  test('what is missing stands last, whichever way', () => {
    expect(sorted([null, 1, 0], 'ascending')).toEqual([0, 1, null]);
    expect(sorted([null, 1, 0], 'descending')).toEqual([1, 0, null]);
  });
  test('words stand as in a Vietnamese dictionary', () => {
    const names = ['Đảo', 'Ân', 'Dừa', 'Ăn', 'An', 'Gò'];
    expect(sorted(names, 'ascending')).toEqual(['An', 'Ăn', 'Ân', 'Dừa', 'Đảo', 'Gò']);
  });
  test('words follow numbers', () => {
    expect(sorted(['không so', 3], 'descending')).toEqual([3, 'không so']);
  });
  test('classes begin with the best', () => {
    const keys = ['fair', 'excellent', 'good'].map((name) => keyOf(name, CLASSES));
    expect(sorted(keys, 'descending')).toEqual([-0, -1, -2]);
  });
});

describe('a column can be sorted', () => {
  test('when it tells rows apart', () => {
    expect(isComparable([1, 2, null], true)).toBe(true);
    expect(isComparable([1, 1, null], true)).toBe(false);
  });
  test('but not by numbers that are only there as text', () => {
    expect(isComparable(['1.896', '99'], true)).toBe(false);
    expect(isComparable(['An', 'Ba'], false)).toBe(true);
  });
});

test('a second tap turns the order round, and a third gives it back', () => {
  expect(nextDirection(null, 'number')).toBe('descending');
  expect(nextDirection('descending', 'number')).toBe('ascending');
  expect(nextDirection('ascending', 'number')).toBeNull();
  expect(nextDirection(null, 'words')).toBe('ascending');
});

test('places begin with the first, which is the lowest', () => {
  expect(nextDirection(null, 'rank')).toBe('ascending');
  expect(nextDirection('ascending', 'rank')).toBe('descending');
  expect(nextDirection('descending', 'rank')).toBeNull();
});
