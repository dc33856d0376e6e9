import { expect, test } from 'vitest';
import { INDICATORS } from '../../src/data/tables.ts';
import { oneOf } from '../../src/i18n/en/one-of.ts';

test.each([
  ['cases', 'case'],
  ['agencies', 'agency'],
  ['people', 'person'],
  ['percentage points', 'percentage point'],
  ['m²', 'm²'],
  ['', ''],
])('one of "%s" is "%s"', (units, one) => {
  expect(oneOf(units)).toBe(one);
});

test('all that the data counts has a form of its own for one', () => {
  const units = INDICATORS.map(({ meta }) => meta.unit.en);
  const alike = units.filter((unit) => oneOf(unit) === unit);
  expect([...new Set(alike)].toSorted()).toEqual(['', '%', 'm²']);
});
