import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { HEAVY_PAGES } from './budget-exceptions.ts';
import { sitePages } from './pages.ts';

/** Bytes that a server may send before it hears back: ten packets, less their headers. */
const ONE_ROUND_TRIP = 14_600;
const HEAVIEST = 30_000;

const sizes = new Map<string, number>();
const foreign: string[] = [];
for (const { address, bytes, $ } of sitePages()) {
  sizes.set(address, gzipSync(bytes, { level: 9 }).length);
  const loaded = $('[src], [srcset], [poster], object[data], link:not([rel=canonical]), image, use')
    .map((_, element) => Object.values($(element).attr() ?? {}))
    .get();
  const styled = [
    ...$('style, [style]')
      .toString()
      .matchAll(/url\([^)]*\)|@import[^;]*/g),
  ];
  const external = [...loaded, ...styled.map(([rule]) => rule)].filter((it) =>
    /(^|[^:\w])(https?:)?\/\/\w/.test(it),
  );
  foreign.push(...external.map((it) => `${address} loads ${it}`));
}

test('a page with its charts, tables and styles arrives in one round trip', () => {
  const late = [...sizes].filter(([address, size]) => size > limitOf(address));
  expect(late).toEqual([]);
});

test('pages excused from it still need to be', () => {
  const idle = Object.keys(HEAVY_PAGES).filter(
    (address) => (sizes.get(address) ?? 0) <= ONE_ROUND_TRIP,
  );
  expect(idle).toEqual([]);
});

test('nothing is loaded from another host', () => {
  expect(foreign).toEqual([]);
});

function limitOf(address: string): number {
  return address in HEAVY_PAGES ? HEAVIEST : ONE_ROUND_TRIP;
}
