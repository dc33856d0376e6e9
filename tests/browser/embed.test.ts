import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const { origin, stop } = await serve(roots.out);
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
  test.each([true, false])('is shown whole, with script: %s', async (javaScriptEnabled) => {
    await using visited = await visit(browser, origin + address, { javaScriptEnabled });
    const picture = visited.page.locator('figure svg:visible');
    expect(await picture.count()).toBe(1);
    expect(await visited.page.locator('a[target=_top]').getAttribute('href')).toMatch(/^\//);
  });

  test.each([328, 412, 700])('stands whole in its frame, %i px wide', async (width) => {
    const cut: string[] = [];
    for (const chart of addresses.filter((known) => known.startsWith('/nhung/'))) {
      await using visited = await visit(browser, origin + chart, {
        viewport: { width, height: 600 },
      });
      const { page } = visited;
      const code = await page.locator('textarea').inputValue();
      const given = Number(/height:(\d+)px/.exec(code)?.[1]);
      // In a frame the code to embed it is gone.
      const needed = await page.evaluate(() => {
        document.getElementById('embed')?.remove();
        return document.documentElement.offsetHeight;
      });
      if (needed > given) cut.push(`${chart}: ${String(needed)} in ${String(given)}`);
    }
    expect(cut).toEqual([]);
  });

  test('tells the page that holds it how high it is', async () => {
    // Another port is another origin, as a newspaper is.
    const folder = mkdtempSync(join(tmpdir(), 'bai-bao-'));
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>Bài báo</title><link rel="icon" href="data:,"><iframe src="${origin}${address}"></iframe><script>
        addEventListener('message', ({ data, origin }) => { window.told = { ...data, origin }; });
      </script>`,
    );
    const newspaper = await serve(folder);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${newspaper.origin}/`);
    await page.waitForFunction(() => 'told' in window);
    const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
    expect(told).toMatchObject({ type: 'embed-height', address, origin });
    expect((told as { height: number }).height).toBeGreaterThan(200);
    await context.close();
    newspaper.stop();
    rmSync(folder, { recursive: true });
  });
});
