import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { barriers, columnsCut, figuresShown, layoutShift, sidewaysOverflow } from './measures.ts';
import { serve, SLOWLY } from './serve.ts';
import { englishExamples, examples } from './templates.ts';
import { visit } from './visit.ts';

const PHONE = { width: 320, height: 640 };
const COMMON_PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** A window of 1280 pixels in which the text is twice as large, or one of 640 with a large font. */
const HALF_A_DESK = { width: 640, height: 800 };

/** The columns of a table find their width while its rows come in, and so do the parts of the header on a wide screen; nothing else may move. */
const SETTLING = 0.03;

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

/** As over a slow network. Whether letters come before the first look is chance there: they never come, or come last. */
const LETTERS = ['lost', 'late'] as const;

describe.each(examples)('$route ($address)', ({ address }) => {
  const url = origin + address;

  test('opens without a fault, asks no other host, and shows the same figures without script', async () => {
    await using scripted = await visit(browser, url);
    await using plain = await visit(browser, url, { javaScriptEnabled: false });
    expect(scripted.faults).toEqual([]);
    expect(plain.faults).toEqual([]);
    expect(await figuresShown(plain.page)).toEqual(await figuresShown(scripted.page));
  });

  test('fits a phone, and text at twice its size', async () => {
    await using visited = await visit(browser, url, { viewport: PHONE });
    expect(await sidewaysOverflow(visited.page)).toBe(0);
    await visited.page.setViewportSize(HALF_A_DESK);
    await visited.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOverflow(visited.page)).toBe(0);
  });

  test('shows on a common phone the last column of tables that have few', async () => {
    await using visited = await visit(browser, url, { viewport: COMMON_PHONE });
    expect(await columnsCut(visited.page)).toEqual([]);
  });

  test.each(LETTERS)('nothing moves while it comes in, letters %s', async (letters) => {
    for (const viewport of [PHONE, DESK]) {
      await using visited = await visit(browser, url + SLOWLY, { viewport }, { letters });
      expect(await layoutShift(visited.page), String(viewport.width)).toBeLessThan(SETTLING);
    }
  });

  test('has no barrier that axe finds, light or dark, and its first Tab offers to skip to the content', async () => {
    await using visited = await visit(browser, url);
    expect(await barriers(visited.page)).toEqual([]);
    await visited.page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(visited.page), 'dark').toEqual([]);
    // An embedded chart stands alone: there is no menu to skip.
    if ((await visited.page.locator('nav').count()) === 0) return;
    await visited.page.keyboard.press('Tab');
    const skip = visited.page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#noi-dung');
    await visited.page.keyboard.press('Enter');
    expect(await visited.page.locator(':focus').getAttribute('id')).toBe('noi-dung');
  });
});

describe.each(englishExamples)('in English $route ($address)', ({ address }) => {
  test('opens without a fault or a barrier, and has room for its words', async () => {
    await using visited = await visit(browser, origin + address, { viewport: PHONE });
    expect(visited.faults).toEqual([]);
    expect(await sidewaysOverflow(visited.page)).toBe(0);
    expect(await barriers(visited.page)).toEqual([]);
    await visited.page.setViewportSize(HALF_A_DESK);
    await visited.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOverflow(visited.page)).toBe(0);
  });
});
