import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { launchChromium } from './chromium.ts';
import { barriers, sidewaysOverflow } from './measures.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** The sample: no figure that an editor adds changes what its pages show. */
const { origin, stop } = await serve(`${SAMPLE_FOLDER}/dist`);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const PAGE = '/2019/song-may/';
const FIGURE = 'main table a[href*="/trich-dan/"][href*="#"]';
const PHONE = { width: 360, height: 740 };

const open = (options: BrowserContextOptions = {}, address = PAGE) =>
  visit(browser, origin + address, { viewport: PHONE, ...options });

describe('a figure that is tapped', () => {
  test('opens its card over the page, and nothing was fetched for it before', async () => {
    await using visited = await open();
    const { page, faults } = visited;
    const figure = page.locator(FIGURE).first();
    const value = await figure.innerText();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await figure.click();
    const card = page.locator('dialog[open]');
    await card.waitFor();
    expect(await card.locator('blockquote').textContent()).toContain(value);
    const address = (await card.locator('.address').textContent()) ?? '';
    const citations = await card.locator('dd[lang]').allTextContents();
    expect(citations).toHaveLength(4);
    expect(citations.filter((citation) => !citation.endsWith(` ${address}`))).toEqual([]);
    expect(page.url()).toBe(origin + PAGE);
    expect(fetched.filter((path) => path.includes('/trich-dan/'))).toHaveLength(1);
    expect(fetched.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has a card without barriers that axe finds, and that fits a phone, %s',
    async (colorScheme) => {
      await using visited = await open({ colorScheme });
      const { page } = visited;
      await page.locator(FIGURE).first().click();
      await page.locator('dialog[open] summary').click();
      expect(await barriers(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      const [inner, outer] = await page
        .locator('dialog')
        .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      expect(inner).toBeLessThanOrEqual(outer);
    },
  );

  test('leads to its card where script does not run, and the card is marked', async () => {
    await using visited = await open({ javaScriptEnabled: false });
    const { page } = visited;
    await page.locator(FIGURE).first().click();
    await page.waitForURL(/\/trich-dan\/.*#.+/);
    expect(await page.locator('article:target blockquote').isVisible()).toBe(true);
    expect(await page.locator('blockquote:visible').count()).toBe(1);
    expect(await page.locator('.card button').first().isVisible()).toBe(false);
    expect(await page.locator('main > noscript p').isVisible()).toBe(true);
  });

  test('leads to its card where the rest of the script cannot be fetched', async () => {
    await using visited = await open();
    const { page } = visited;
    await page.route(/open-card/, (route) => route.abort());
    await page.locator(FIGURE).first().click();
    await page.waitForURL(/\/trich-dan\/.*#.+/);
  });
});

test('a link of a card to something on the page below closes it', async () => {
  await using visited = await open({}, '/doi-chieu/2019/ben-gio/');
  const { page } = visited;
  await page.locator('.conflict li a').first().click();
  await page.locator('dialog[open] a.chip').first().click();
  await page.waitForURL(/#/);
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

describe('by keyboard', () => {
  test('Enter opens the card, the focus is in it, Esc closes it and gives the focus back', async () => {
    await using visited = await open();
    const { page } = visited;
    const figure = page.locator(FIGURE).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    const inside = () =>
      page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement));
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await figure.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('its own button closes it, and so does a tap beside it', async () => {
    await using visited = await open({ viewport: { width: 1280, height: 800 } });
    const { page } = visited;
    const figure = page.locator(FIGURE).first();
    await figure.click();
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await figure.click();
    await page.locator('dialog[open]').waitFor();
    await page.mouse.click(20, 400);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('one tap copies the sentence and its address', () => {
  const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('in the window over a page', async () => {
    await using visited = await open(COPYING);
    const { page } = visited;
    const figure = page.locator(FIGURE).first();
    const address = await figure.getAttribute('href');
    await figure.click();
    const sentence = await page.locator('dialog blockquote').textContent();
    await page.locator('dialog .card button').click();
    await page.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${sentence ?? ''} https://song-may.example${address ?? ''}`);
  });

  test('on the page of the card itself', async () => {
    await using visited = await open({ ...COPYING, javaScriptEnabled: true });
    const { page } = visited;
    await page.goto(origin + ((await page.locator(FIGURE).first().getAttribute('href')) ?? ''));
    await page.locator('.card:target button').click();
    await page.getByText('Đã chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Theo .+#[\w.-]+$/);
    expect(await page.locator('.card:target dd[lang]').first().textContent()).toMatch(/#[\w.-]+$/);
  });

  test('where the browser forbids it, the sentence is selected and a line says so', async () => {
    await using visited = await open();
    const { page } = visited;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.reload();
    await page.locator(FIGURE).first().click();
    await page.locator('dialog .card button').click();
    await page.getByText('để bạn tự chép').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Theo /);
  });
});

test('the page for reports names the figure that a reader came from', async () => {
  await using visited = await open({}, '/bao-loi/?so-lieu=cases.late.song-may.2019');
  expect(await visited.page.locator('pre').textContent()).toContain('cases.late.song-may.2019');
});
