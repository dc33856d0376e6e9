import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { examples } from './templates.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
/** More stops than a reader would go through: what comes after is of the same kind. */
const MOST = 80;

/** What Tab leads to within a table. */
const STOPS = 'a[href]:not([tabindex="-1"]), button:not([tabindex="-1"])';

/** A figure of a table: its link leads to its citation. */
const FIGURE = `td a[href*='/trich-dan/'][href*='#']`;

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

describe.each(examples)('$route ($address)', ({ address }) => {
  test('Tab leads through the page in its order, and where it is can always be seen', async () => {
    await using visited = await visit(browser, origin + address, { viewport: PHONE });
    const { page } = visited;
    await page.waitForLoadState('networkidle');
    const lost: string[] = [];
    let last = -1;
    for (let at = 0; at < MOST; at += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(focused);
      // After the last stop the browser itself has the focus.
      if (now === null) break;
      if (now.place <= last) lost.push(`back: ${now.name}`);
      if (!now.seen) lost.push(`unseen: ${now.name}`);
      last = now.place;
    }
    expect(last).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

describe('in a table', () => {
  /** A page with a table of many figures. */
  const address = addresses.find((one) => {
    if (!one.endsWith('/')) return false;
    const html = readFileSync(join(roots.out, one, 'index.html'), 'utf8');
    return (html.match(/<td[^>]*>\s*<a [^>]*href="[^"]*\/trich-dan\/[^"]*#/g)?.length ?? 0) > 20;
  });
  if (address === undefined) throw new Error('no page has a table of figures');

  test('all figures are one stop, and arrows lead from one to the next', async () => {
    await using visited = await visit(browser, origin + address);
    const { page } = visited;
    await page.locator('#table-keys').waitFor({ state: 'attached' });
    const table = page.locator(`table:has(${FIGURE})`).first();
    await table.locator(FIGURE).first().focus();
    expect(await table.locator(STOPS).count()).toBe(1);
    const column = await columnOf(page);
    await page.keyboard.press('ArrowDown');
    expect(await columnOf(page)).toBe(column);
    await page.keyboard.press('Home');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Tab');
    expect(await table.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
  });

  test('the keys are named as long as the keyboard is in it, and to a listener on the way in', async () => {
    await using visited = await visit(browser, origin + address);
    const { page } = visited;
    const hint = page.locator('#table-keys');
    await hint.waitFor({ state: 'attached' });
    expect(await hint.isVisible()).toBe(false);
    const way = page.locator('table [aria-describedby="table-keys"]').first();
    await way.focus();
    await page.keyboard.press('ArrowRight');
    expect(await hint.isVisible()).toBe(true);
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBeNull();
    await page.keyboard.press('Tab');
    const inTable = await page.evaluate(() => document.activeElement?.closest('table') !== null);
    expect(await hint.isVisible()).toBe(inTable);
  });

  test('without script every figure is a link of its own', async () => {
    await using visited = await visit(browser, origin + address, { javaScriptEnabled: false });
    expect(await visited.page.locator('table [tabindex="-1"]').count()).toBe(0);
  });

  test('a card that is opened by a key gives the focus back to its figure', async () => {
    await using visited = await visit(browser, origin + address);
    const { page } = visited;
    await page.locator('#table-keys').waitFor({ state: 'attached' });
    const figure = page.locator(FIGURE).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('dialog[open]');
    await card.waitFor();
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

test('opening and shutting what is folded keeps the focus', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`, { viewport: PHONE });
  const { page } = visited;
  for (const summary of await page.locator('summary:visible').all()) {
    await summary.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  }
});

test('answers that were shut by Escape give the focus back to their field', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`);
  const { page } = visited;
  const field = page.locator('header input[type=search]');
  await field.pressSequentially('an');
  await page.locator('header .answers a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
});

function columnOf(page: Page): Promise<number | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLTableCellElement>('td, th')?.cellIndex,
  );
}

/** Runs in the page: what has the focus, its place among all elements, and whether a ring around it is in the window. */
function focused(): { name: string; place: number; seen: boolean } | null {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const rectangles = [...at.getClientRects()];
  const inWindow = rectangles.some(
    ({ top, bottom, left, right, width }) =>
      width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );
  return {
    name: at.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll('*')].indexOf(at),
    seen: inWindow && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}
