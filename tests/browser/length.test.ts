import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roots } from '../../src/roots.ts';
import { routeOf } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { launchChromium } from './chromium.ts';
import { LONG_PAGES } from './long-pages.ts';

/** A cheap phone. */
const SCREEN = { width: 360, height: 740 };
/** The most that a dense year of a unit may take, in screens: it is read in one go, and printed on one sheet. */
const UNIT_YEAR = 6;
/** Of each kind so many are measured: the heaviest, which are the longest but for a few lines. */
const OF_A_KIND = 24;
/** Pages measured at one time. */
const TABS = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The length of the pages of each kind in screens, as they come without script and with nothing unfolded, by address. */
async function lengthsOf(out: string): Promise<Map<string, number>> {
  // Each page comes in the place of another, whose policy would still hold.
  const context = await browser.newContext({
    viewport: SCREEN,
    javaScriptEnabled: false,
    bypassCSP: true,
  });
  // Embedded charts are as long as the frame that another page gives them.
  const all = globSync('**/index.html', { cwd: out }).filter((file) => !/(^|\/)nhung\//.test(file));
  const files = heaviestOfKinds(out, all);
  const lengths = new Map<string, number>();
  const left = files.values();
  const measureRest = async () => {
    const page = await context.newPage();
    for (const file of left) lengths.set(addressOf(file), await screensOf(page, join(out, file)));
  };
  await Promise.all(Array.from({ length: TABS }, measureRest));
  await context.close();
  return lengths;
}

/** A kind is a route in one language. */
function heaviestOfKinds(out: string, files: readonly string[]): string[] {
  const sizeOf = (file: string) => statSync(join(out, file)).size;
  const kinds = Map.groupBy(files, (file) => {
    const language = file.startsWith('en/') ? 'en' : 'vi';
    return `${language} ${routeOf(addressOf(file)) ?? ''}`;
  });
  return [...kinds.values()].flatMap((own) =>
    own.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, OF_A_KIND),
  );
}

/** "/2027/ganh-sao/", "/en/2027/ganh-sao/" */
function isUnitYear(address: string): boolean {
  return /^(?:\/en)?\/\d{4}\/(?!bao-chi\/)[^/]+\/$/.test(address);
}

/** Pictures are left out: each has its size in its attributes, and the gallery would fetch hundreds. */
async function screensOf(page: Page, file: string): Promise<number> {
  const html = readFileSync(file, 'utf8').replaceAll(/(<img[^>]*?) src="[^"]*"/g, '$1');
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const box = await page.locator('body').boundingBox();
  return (box?.height ?? 0) / SCREEN.height;
}

describe.each([
  { site: 'the record', out: roots.out, most: 12 },
  { site: 'the sample', out: join(SAMPLE_FOLDER, 'dist'), most: 21 },
])('the heaviest pages of each kind of $site', ({ out, most }) => {
  it(`is at most ${String(most)} screens of a phone long, a unit's year ${String(UNIT_YEAR)}`, async () => {
    const lengths = await lengthsOf(out);
    expect(lengths.size).toBeGreaterThan(200);
    const excused = (address: string) =>
      LONG_PAGES[address.replace(/^\/en/, '')] ?? LONG_PAGES[routeOf(address) ?? ''];
    const long = [...lengths].filter(
      ([address, screens]) => screens > (excused(address)?.most ?? most),
    );
    expect(long).toEqual([]);
    const unitYears = [...lengths].filter(([address]) => isUnitYear(address));
    expect(unitYears.length).toBeGreaterThan(OF_A_KIND);
    expect(unitYears.filter(([, screens]) => screens > UNIT_YEAR)).toEqual([]);
  });
});
