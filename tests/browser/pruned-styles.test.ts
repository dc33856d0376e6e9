import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothSites, templates } from '../built/both-sites.ts';
import { routeOf } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const SETTINGS = [
  { width: 360, media: 'screen', text: '2' },
  { width: 1280, media: 'screen', text: '0' },
  { width: 800, media: 'print', text: '0' },
] as const;

/** Of a page as long as a book the beginning is looked at. */
const LONGEST = 6000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(bothSites)('on $name', ({ folder, whole, ...site }) => {
  const kindOf = (page: string) => routeOf(addressOf(page)) ?? page;
  test.each(templates({ folder, whole, ...site }, kindOf))(
    '%s looks as it did before its styles were pruned',
    async (file) => {
      const { origin, stop } = await serve(folder);
      try {
        await using visited = await visit(browser, origin + addressOf(file));
        const { page } = visited;
        const before = whole.styles[whole.pages[file] ?? NaN];
        expect(before).toBeDefined();
        await restyle(page, await page.locator('style').allTextContents());
        const pruned = await looks(page);
        await restyle(page, [before ?? '']);
        expect(await looks(page)).toEqual(pruned);
      } finally {
        stop();
      }
    },
  );
});

/** Letters that come late are left out: they may be there in one picture and not in the other. */
async function restyle(page: Page, styles: readonly string[]): Promise<void> {
  const css = styles.join('').replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  await page.evaluate((css) => {
    for (const [at, style] of document.querySelectorAll('style').entries())
      style.textContent = at === 0 ? css : '';
  }, css);
}

/** A page in each setting, with all folds open, as the digest of a picture. */
async function looks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, media, text } of SETTINGS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media, reducedMotion: 'reduce' });
    const whole = await page.evaluate((text) => {
      document.documentElement.dataset['text'] = text;
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return document.documentElement.scrollHeight;
    }, text);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, LONGEST) };
    const picture = await page.screenshot({ fullPage: true, clip, type: 'jpeg' });
    found.push(`${width} px, ${media}: ${createHash('sha256').update(picture).digest('hex')}`);
  }
  return found;
}
