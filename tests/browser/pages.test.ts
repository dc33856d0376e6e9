import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { barriers, figuresShown, layoutShift, sidewaysOverflow } from './measures.ts';
import { serve, SLOWLY } from './serve.ts';
import { englishExamples, examples } from './templates.ts';
import { visit } from './visit.ts';

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };
/** A window of 1280 pixels in which the text is twice as large, or one of 640 with a large font. */
const HALF_A_DESK = { width: 640, height: 800 };

/** The columns of a table find their width while its rows come in; nothing else may move. */
const SETTLING = 0.01;

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
  const open = (options?: Parameters<typeof visit>[2]) => visit(browser, origin + address, options);

  test('opens without a fault and asks no other host', async () => {
    await using visited = await open();
    expect(visited.faults).toEqual([]);
  });

  test('fits a phone', async () => {
    await using visited = await open({ viewport: PHONE });
    expect(await sidewaysOverflow(visited.page)).toBe(0);
  });

  test.each([PHONE, DESK])('nothing moves while it comes in, $width wide', async (viewport) => {
    // Whether letters come before the first look or after it is chance: without them every visit is alike.
    const url = origin + address + SLOWLY;
    await using visited = await visit(browser, url, { viewport }, /\.woff2$/);
    expect(await layoutShift(visited.page)).toBeLessThan(SETTLING);
  });

  test('fits with text at twice its size', async () => {
    await using visited = await open({ viewport: HALF_A_DESK });
    await visited.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOverflow(visited.page)).toBe(0);
  });

  test.each(['light', 'dark'] as const)(
    'has no barrier that axe finds, %s',
    async (colorScheme) => {
      await using visited = await open({ colorScheme });
      expect(await barriers(visited.page)).toEqual([]);
    },
  );

  test('shows the same figures without script', async () => {
    await using scripted = await open();
    await using plain = await open({ javaScriptEnabled: false });
    expect(await figuresShown(plain.page)).toEqual(await figuresShown(scripted.page));
    expect(plain.faults).toEqual([]);
  });

  test('the first Tab offers to skip to the content', async () => {
    await using visited = await open();
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
