import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothSites } from '../built/both-sites.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** So many of the pages of a unit in a year are printed: those with most to show. */
const PRINTED = 25;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(bothSites)('on $name', ({ folder }) => {
  test('a dense year of a unit prints on one sheet', async () => {
    const { origin, stop } = await serve(folder);
    const several: string[] = [];
    for (const address of heaviest(folder)) {
      await using visited = await visit(browser, origin + address);
      const pdf = await visited.page.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (sheets !== 1) several.push(`${address}: ${String(sheets)}`);
    }
    stop();
    expect(several).toEqual([]);
  });
});

function heaviest(folder: string): string[] {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  return globSync('[0-9][0-9][0-9][0-9]/*/index.html', { cwd: folder })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, PRINTED)
    .map(addressOf);
}
