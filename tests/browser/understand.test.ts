import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { launchChromium } from './chromium.ts';
import { barriers } from './measures.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const open = (address: string, javaScriptEnabled = true) =>
  visit(browser, origin + address, { viewport: PHONE, javaScriptEnabled });

describe('a word of the glossary', () => {
  const page = '/chi-tieu/cases-resolved/';

  test('says what it means on Enter, shuts on Escape, and keeps the keyboard', async () => {
    await using visited = await open(page);
    const term = visited.page.locator('main .term').first();
    const meaning = await term.getAttribute('title');
    await term.focus();
    await visited.page.keyboard.press('Enter');
    const said = visited.page.locator('.term-window');
    await said.waitFor();
    expect(await said.locator('p').textContent()).toBe(meaning);
    expect(await barriers(visited.page)).toEqual([]);
    await visited.page.keyboard.press('Escape');
    expect(await said.isVisible()).toBe(false);
    expect(await term.evaluate((word) => word === document.activeElement)).toBe(true);
  });

  test('leads on to the glossary from what it says', async () => {
    await using visited = await open(page);
    const term = visited.page.locator('main .term').first();
    await term.click();
    await visited.page.locator('.term-window a').click();
    await visited.page.waitForURL(/\/thuat-ngu\/#/);
    expect(await visited.page.locator('h2:target').count()).toBe(1);
  });

  test('is a link to the glossary without script', async () => {
    await using visited = await open(page, false);
    await visited.page.locator('main .term').first().click();
    await visited.page.waitForURL(/\/thuat-ngu\/#/);
    expect(await visited.page.locator('h2:target').count()).toBe(1);
  });
});

describe('where a former commune is now', () => {
  const places = addresses.filter((address) => /^\/noi-toi-song\/./.test(address));

  test('is reached from home by one link, and from the list without script', async () => {
    await using visited = await open('/', false);
    await visited.page.locator('main a[href$="/noi-toi-song/"]').click();
    await visited.page.locator('main summary').first().click();
    const first = visited.page.locator('main details a').first();
    const address = (await first.getAttribute('href')) ?? '';
    await first.click();
    await visited.page.waitForURL(origin + encodeURI(address));
    expect(await visited.page.locator('.place:target > div').isVisible()).toBe(true);
    expect(await visited.page.locator('.place:not(:target) > div').first().isVisible()).toBe(false);
  });

  test('is answered by the field on the page with places alone', async () => {
    await using visited = await open('/noi-toi-song/');
    const { page } = visited;
    const name = await page.locator('main details a').first().textContent();
    await page.locator('main input[type=search]').pressSequentially(name ?? '');
    await page.locator('main .answers a').first().waitFor();
    const found = await page
      .locator('main .answers a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found[0]).toMatch(/^\/noi-toi-song\/.+#xa-/);
    expect(found.filter((href) => !/^\/(?:noi-toi-song|don-vi)\//.test(href))).toEqual([]);
  });

  test('opens by its own name, by the keyboard too', async () => {
    await using visited = await open(places[0] ?? '');
    const { page } = visited;
    const place = page.locator('.place').last();
    expect(await place.locator('> div').isVisible()).toBe(false);
    await place.locator('h2 a').focus();
    await page.keyboard.press('Enter');
    expect(await place.locator('> div').isVisible()).toBe(true);
  });
});
