import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { addresses } from '../site/pages.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const { origin, stop } = await serve(roots.out);
/** A newspaper, as far as a browser can tell: another origin. */
const elsewhere = origin.replace('127.0.0.1', 'localhost');
const address = addresses.find((known) => known.startsWith('/nhung/')) ?? '';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

describe('a chart in an article of another site', () => {
  const article = `<!doctype html><title>Bài báo</title><iframe src="${origin}${address}"></iframe><script>
    addEventListener('message', ({ data, origin }) => { window.told = { ...data, origin }; });
  </script>`;

  test.each([true, false])('is shown whole, with script: %s', async (javaScriptEnabled) => {
    await using visited = await visit(browser, origin + address, { javaScriptEnabled });
    const picture = visited.page.locator('figure svg:visible');
    expect(await picture.count()).toBe(1);
    expect(await visited.page.locator('a[target=_top]').getAttribute('href')).toMatch(/^\//);
  });

  test('tells the page that holds it how high it is', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(`${elsewhere}/bai-bao`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: article }),
    );
    await page.goto(`${elsewhere}/bai-bao`);
    await page.waitForFunction(() => 'told' in window);
    const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
    expect(told).toMatchObject({ type: 'embed-height', address, origin });
    expect((told as { height: number }).height).toBeGreaterThan(200);
    await context.close();
  });
});
