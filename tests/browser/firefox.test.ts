import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { pictureInFirefox, provideFirefox } from './firefox.ts';
import { serve } from './serve.ts';
import { examples } from './templates.ts';
import { visit } from './visit.ts';

/** As narrow as a window of Firefox can be. */
const WINDOW = { width: 500, height: 800 };
/** A picture is compared as so many grey squares: lines of text become shades, blocks and margins stay. */
const SQUARES = { width: 10, height: 16 };
/** Of 255 shades of grey: letters are drawn in other ways, and perhaps in another font. */
const ALIKE = 5;

const firefox = provideFirefox();
const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

test.each(examples)('in Firefox $route looks as in Chromium ($address)', async ({ address }) => {
  const url = origin + address;
  const script = !(await asksForMore(url));
  const options = { viewport: WINDOW, javaScriptEnabled: script };
  await using visited = await visit(browser, url, options);
  // Firefox waits for the fonts of a page; Chromium has them at the second visit.
  await visited.page.reload();
  const chromium = await squares(await visited.page.screenshot());
  const other = await squares(await pictureInFirefox(firefox, url, WINDOW, script));
  expect(Math.max(...other) - Math.min(...other), 'an empty page').toBeGreaterThan(20);
  expect(distance(chromium, other)).toBeLessThan(ALIKE);
});

/** Whether scripts fetch something after the page has loaded: Firefox takes its picture before that, or after it, by chance. */
async function asksForMore(url: string): Promise<boolean> {
  await using visited = await visit(browser, url);
  await visited.page.waitForLoadState('networkidle');
  return await visited.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .some((one) => one instanceof PerformanceResourceTiming && one.initiatorType === 'fetch'),
  );
}

async function squares(picture: Buffer): Promise<number[]> {
  const { data } = await sharp(picture)
    .resize(SQUARES.width, SQUARES.height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** How far two pictures are apart, on average over their squares. */
function distance(one: readonly number[], other: readonly number[]): number {
  const apart = one.map((shade, at) => Math.abs(shade - (other[at] ?? 0)));
  return apart.reduce((sum, shade) => sum + shade, 0) / apart.length;
}
