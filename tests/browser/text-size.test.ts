import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { layoutShift } from './measures.ts';
import { visit } from './visit.ts';

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

test('a reader chooses the size of the text, and keeps it on the next page', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`, { viewport: DESK });
  const { page } = visited;
  const largest = page.locator('header [value="2"]');
  await largest.click();
  expect(await largest.getAttribute('aria-pressed')).toBe('true');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('22px');
  await page.goto(`${origin}/nguon/`);
  expect(await size()).toBe('22px');
});

test('the buttons move nothing when they come', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`, { viewport: DESK });
  await visited.page.locator('header [value="2"]').waitFor();
  expect(await layoutShift(visited.page)).toBe(0);
});

test('without script there are no buttons', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`, { javaScriptEnabled: false });
  expect(await visited.page.locator('header button').count()).toBe(0);
});
