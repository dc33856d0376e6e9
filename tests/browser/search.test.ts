import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
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

describe('the search in the header', () => {
  test.each(['/phuong-phap/', '/en/phuong-phap/'])(
    'shows its whole word on a phone and leaves the name of the site two lines: %s',
    async (address) => {
      await using visited = await open(address);
      const { page } = visited;
      const field = page.locator('header input[type=search]');
      const { word, room, width } = await field.evaluate((input: HTMLInputElement) => {
        const letters = document.createElement('canvas').getContext('2d');
        const { font, width, paddingInline } = getComputedStyle(input);
        if (letters) letters.font = font;
        const word = letters?.measureText(input.placeholder).width ?? Infinity;
        return {
          word,
          room: input.clientWidth - 2 * parseFloat(paddingInline),
          width: parseFloat(width),
        };
      });
      expect(room).toBeGreaterThanOrEqual(word);
      expect(width).toBeGreaterThanOrEqual(44);
      const name = await page.locator('header .name').evaluate((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(name).toBeLessThanOrEqual(2);
    },
  );

  test('answers as one types, and the first answer is a way there', async () => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    await page.locator('header input[type=search]').pressSequentially('mot cua');
    const first = page.locator('header .answers a').first();
    await first.waitFor();
    const address = await first.getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${encodeURI(address ?? '')}`);
  });

  test('shuts on Escape, and the field keeps the keyboard', async () => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    const input = page.locator('header input[type=search]');
    await input.pressSequentially('mot cua');
    await page.locator('header .answers a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('header .answers').isVisible()).toBe(false);
    expect(await input.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('leads to the page of answers on Enter, whose address holds what was asked', async () => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    await page.locator('header input[type=search]').fill('một cửa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim\/\?q=/);
    await page.locator('main .answers a').first().waitFor();
    expect(await page.locator('main input[type=search]').inputValue()).toBe('một cửa');
  });

  test('says so when the index does not come', async () => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    await page.route('**/muc-luc.json', (route) => route.abort());
    await page.locator('header input[type=search]').pressSequentially('mot cua');
    const said = page.locator('header .answers output');
    await expect.poll(() => said.textContent()).toContain('Không tải được');
  });

  test('asks for the index again when it did not come', async () => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    await page.route('**/muc-luc.json', (route) => route.fulfill({ status: 503, body: '' }));
    const input = page.locator('header input[type=search]');
    await input.pressSequentially('mot');
    const said = page.locator('header .answers output');
    await expect.poll(() => said.textContent()).toContain('Không tải được');
    await page.unroute('**/muc-luc.json');
    await input.pressSequentially(' cua');
    await page.locator('header .answers a').first().waitFor();
  });

  test.each([
    ['some of many', 'tỉnh', /^\d+ kết quả, dưới đây là 10 kết quả đầu$/, 10],
    [
      'what only comes near',
      'tỉnh zzzkhongco',
      /^Không có gì khớp đủ các từ “tỉnh zzzkhongco”/,
      10,
    ],
    ['nothing, however long', 'zq'.repeat(200), /^Không thấy “(?:zq){30}…”/, 0],
    [
      'what is no word',
      '<img src=x onerror=alert(1)>坚江😀',
      /“<img src=x onerror=alert\(1\)>坚江😀”/,
      null,
    ],
  ])('says how it answers with %s', async (_, query, sentence, shown) => {
    await using visited = await open('/phuong-phap/');
    const { page } = visited;
    await page.locator('header input[type=search]').fill(query);
    const said = page.locator('header .answers output');
    await expect.poll(() => said.textContent()).toMatch(sentence);
    if (shown !== null) expect(await page.locator('header .answers li').count()).toBe(shown);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    expect(visited.faults).toEqual([]);
  });
});

test('without script the search leads to the names from A to Z', async () => {
  await using visited = await open('/phuong-phap/', false);
  const { page } = visited;
  await page.locator('header input[type=search]').fill('một cửa');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim\/\?q=/);
  expect(await page.locator('main details').count()).toBeGreaterThan(5);
});
