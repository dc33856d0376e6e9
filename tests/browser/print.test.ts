import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothSites } from '../built/both-sites.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** So many of the pages of each kind of unit are printed: those with most to show. */
const PRINTED = 8;

const UNIT_YEARS = '[0-9][0-9][0-9][0-9]/*/index.html';
const POSTERS = 'don-vi/*/to-treo/index.html';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(bothSites)('on $name', ({ folder }) => {
  const sheets = async (addresses: readonly string[]) => {
    const { origin, stop } = await serve(folder);
    const several: string[] = [];
    for (const address of addresses) {
      await using visited = await visit(browser, origin + address);
      const pdf = await visited.page.pdf({ format: 'A4', preferCSSPageSize: true });
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (count !== 1) several.push(`${address}: ${String(count)}`);
    }
    stop();
    return several;
  };

  test.each(unitYears(folder))('a dense year of a unit prints on one sheet: $kind', async (own) => {
    expect(await sheets(own.addresses)).toEqual([]);
  });

  test('what hangs beside a counter prints on one sheet', async () => {
    expect(await sheets(heaviest(folder, globSync(POSTERS, { cwd: folder })))).toEqual([]);
  });
});

test.each(bothSites)(
  'on paper tiles keep their colours, and what is only for the screen is left out: $name',
  async ({ folder }) => {
    const { origin, stop } = await serve(folder);
    const looks = async (address: string, selector: string, property: string) => {
      await using visited = await visit(browser, origin + address);
      await visited.page.emulateMedia({ media: 'print' });
      return await visited.page
        .locator(selector)
        .evaluateAll(
          (found, name) => found.map((one) => getComputedStyle(one).getPropertyValue(name)),
          property,
        );
    };
    expect(new Set(await looks('/', '.map a', 'print-color-adjust'))).toEqual(new Set(['exact']));
    expect(new Set(await looks('/lich/', '.search', 'display'))).toEqual(new Set(['none']));
    stop();
  },
);

/** The heaviest of each kind of unit, as the page calls it: "Tỉnh", "Sở, ban, ngành", "Huyện". */
function unitYears(folder: string): { kind: string; addresses: string[] }[] {
  const kindOf = (file: string) =>
    /<p class="kicker">([^<]+)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]?.trim();
  const files = globSync(UNIT_YEARS, { cwd: folder });
  const kinds = Map.groupBy(files, (file) => kindOf(file) ?? 'other');
  // Beside units a year has a page for the press: it is of no kind.
  kinds.delete('other');
  return [...kinds].map(([kind, own]) => ({ kind, addresses: heaviest(folder, own) }));
}

function heaviest(folder: string, files: readonly string[]): string[] {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  return files
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, PRINTED)
    .map(addressOf);
}
