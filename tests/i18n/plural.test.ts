import { expect, test } from 'vitest';
import { plural } from '../../src/i18n/en/plural.ts';
import { stringsFor } from '../../src/i18n/strings.ts';

test.each([
  [1, 'case'],
  ['1', 'case'],
  [0, 'cases'],
  [2, 'cases'],
  ['1,000', 'cases'],
  ['1.00', 'cases'],
  ['more than 1', 'cases'],
])('after %j English writes "%s"', (count, form) => {
  expect(plural(count, 'case', 'cases')).toBe(form);
});

test('one finding is one, and more are more', () => {
  const { findingsOf } = stringsFor('en');
  expect([findingsOf.strength('1'), findingsOf.limitation('7')]).toEqual([
    '1 strength',
    '7 limitations',
  ]);
});
