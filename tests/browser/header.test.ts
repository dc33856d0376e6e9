import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const open = (address: string, viewport: typeof PHONE, javaScriptEnabled = true) =>
  visit(browser, origin + address, { viewport, javaScriptEnabled });

describe('the header', () => {
  test.each([PHONE, DESK])('is one row high, $width wide', async (viewport) => {
    await using visited = await open('/', viewport);
    const box = await visited.page.locator('body > header').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(56);
  });

  test.each([true, false])('opens its menu on a phone, with script: %s', async (script) => {
    await using visited = await open('/don-vi/', PHONE, script);
    const menu = visited.page.locator('body > header .menu a').first();
    expect(await menu.isVisible()).toBe(false);
    await visited.page.locator('body > header summary').press('Enter');
    expect(await menu.isVisible()).toBe(true);
  });

  test('shows its menu where there is room', async () => {
    await using visited = await open('/don-vi/', DESK);
    const current = visited.page.locator('body > header .menu [aria-current=page]');
    expect(await current.isVisible()).toBe(true);
    expect(await visited.page.locator('body > header summary').isVisible()).toBe(false);
  });
});

test.each([
  { viewport: PHONE, shown: ['Đơn vị'] },
  { viewport: DESK, shown: ['Trang chủ', 'Đơn vị', expect.any(String)] },
])('the way to a page is whole: on a phone the page above alone', async ({ viewport, shown }) => {
  await using visited = await open('/don-vi/an-minh/', viewport);
  const steps = visited.page.locator('body > header ol li:visible');
  expect(await steps.allInnerTexts()).toEqual(shown);
});

test('a tile of a former district opens what it has become, without script', async () => {
  await using visited = await open('/', PHONE, false);
  const tile = visited.page.locator('.tiles a[href*="#"]').first();
  const place = visited.page.locator((await tile.getAttribute('href'))?.slice(1) ?? '');
  expect(await place.isVisible()).toBe(false);
  await tile.click();
  expect(await place.locator('li a').first().isVisible()).toBe(true);
});
