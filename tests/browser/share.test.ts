import { globSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const first = (pattern: string) =>
  (globSync(pattern, { cwd: roots.out }).sort()[0] ?? '').replace(/\/?$/, '/');
const unit = first('don-vi/*/');
const PLACES = [
  unit,
  first('[0-9][0-9][0-9][0-9]/'),
  first(unit.replace('don-vi', '[0-9][0-9][0-9][0-9]')),
  'mot-cua/',
];

test.each(PLACES)('/%s copies what it says first, with its address', async (path) => {
  await using visited = await visit(browser, `${origin}/${path}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = visited;
  const button = page.locator('[data-share]');
  await button.click();
  await page.locator('[data-share] + output').getByText('Đã chép').waitFor();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  const [sentence = '', address] = copied.split(/ (?=https?:\S+$)/);
  const lead = await page.locator('.lead').allTextContents();
  expect(lead.some((said) => sentence.endsWith(said.trim()))).toBe(true);
  expect(address).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
});

test('a browser that forbids copying says the sentence, for copying by hand', async () => {
  await using visited = await visit(browser, `${origin}/mot-cua/`);
  const { page } = visited;
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => Promise.reject(new Error('denied'));
  });
  await page.locator('[data-share]').click();
  const said = page.locator('[data-share] + output');
  await said.getByText('tự chép').waitFor();
  expect(await said.textContent()).toContain(
    (await page.locator('.lead').first().textContent())?.trim(),
  );
});

test('a phone hands the sentence on by its own means', async () => {
  await using visited = await visit(browser, `${origin}/mot-cua/`, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const { page } = visited;
  await page.evaluate(() => {
    navigator.share = async (shared) => {
      document.title = JSON.stringify(shared);
      return Promise.resolve();
    };
  });
  await page.locator('[data-share]').tap();
  await expect.poll(() => page.title()).toContain('mot-cua');
});

test('without script there is no button', async () => {
  await using visited = await visit(browser, `${origin}/mot-cua/`, { javaScriptEnabled: false });
  expect(await visited.page.locator('[data-share]').isVisible()).toBe(false);
});
