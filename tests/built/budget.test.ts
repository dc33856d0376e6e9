import { expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { EXCUSED_PERCENT, HEAVY_KINDS } from './budget-exceptions.ts';
import { routeOf } from './routes.ts';
import { ONE_ROUND_TRIP, weigh } from './weights.ts';

/**
 * The sample is weighed, not the site: its tables are as full as they can become, and nobody's work in data/ makes it
 * heavier. What the pages of the site weigh is told by npm run bench.
 */
const weights = [...weigh(`${SAMPLE_FOLDER}/dist`)].map(([address, bytes]) => ({
  address,
  bytes,
  kind: routeOf(address) ?? address,
}));

test('a page with its charts, tables and styles arrives in one round trip', () => {
  const late = weights.filter(
    ({ kind, bytes }) => bytes > (HEAVY_KINDS[kind]?.most ?? ONE_ROUND_TRIP),
  );
  expect(weights.length).toBeGreaterThan(1000);
  expect(late).toEqual([]);
});

test('few pages are excused from it', () => {
  const heavy = weights.filter(({ bytes }) => bytes > ONE_ROUND_TRIP);
  expect(heavy.length / weights.length).toBeLessThanOrEqual(EXCUSED_PERCENT / 100);
});

test('kinds of page that are excused from it still need to be', () => {
  const idle = Object.keys(HEAVY_KINDS).filter((excused) =>
    weights.every(({ kind, bytes }) => kind !== excused || bytes <= ONE_ROUND_TRIP),
  );
  expect(idle).toEqual([]);
});
