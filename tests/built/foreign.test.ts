import { expect, test } from 'vitest';
import { sitePages } from './pages.ts';

test('nothing is loaded from another host', () => {
  const foreign: string[] = [];
  for (const { address, $ } of sitePages()) {
    const loaded = $(
      '[src], [srcset], [poster], object[data], link:not([rel=canonical], [hreflang]), image, use',
    )
      .map((_, element) => Object.values($(element).attr() ?? {}))
      .get();
    const styled = $('style, [style]')
      .toString()
      .matchAll(/url\([^)]*\)|@import[^;]*/g);
    const external = [...loaded, ...[...styled].map(([rule]) => rule)].filter((it) =>
      /(^|[^:\w])(https?:)?\/\/\w/.test(it),
    );
    foreign.push(...external.map((it) => `${address} loads ${it}`));
  }
  expect(foreign).toEqual([]);
});
