import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { barriers, layoutShift } from './measures.ts';
import { asIn2022 } from './older.ts';
import { serve } from './serve.ts';
import { loadLetters, stageOf, wake } from './stage.ts';
import { visit } from './visit.ts';

const PAPER = { light: 'rgb(251, 250, 246)', dark: 'rgb(18, 25, 26)' } as const;
type Look = keyof typeof PAPER;
const OTHER: Record<Look, Look> = { light: 'dark', dark: 'light' };
const LOOKS: readonly Look[] = ['light', 'dark'];
const NAMES: Record<Look | 'system', string> = { light: 'Sáng', dark: 'Tối', system: 'Theo máy' };

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const button = (page: Page, look: Look | 'system') =>
  page.locator('footer').getByRole('button', { name: NAMES[look] });

describe.each(LOOKS)('a reader whose system is %s', (system) => {
  const wanted = OTHER[system];

  test(`chooses ${wanted}, keeps it on the next page from the first paint, and goes back to the system`, async () => {
    await using visited = await visit(browser, `${origin}/don-vi/`, { colorScheme: system });
    const { page } = visited;
    expect(await paper(page)).toBe(PAPER[system]);
    await button(page, wanted).click();
    expect(await button(page, wanted).getAttribute('aria-pressed')).toBe('true');
    expect(await paper(page)).toBe(PAPER[wanted]);
    expect(await barriers(page)).toEqual([]);
    // Without the scripts that come later the page has its colours already: they are set before anything is drawn.
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${origin}/nguon/`);
    expect(await paper(page)).toBe(PAPER[wanted]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      wanted,
    );
    await page.unroute(/\.js$/);
    await page.reload();
    await button(page, 'system').click();
    expect(await paper(page)).toBe(PAPER[system]);
  });

  test('what the browser draws around the page has the colour of the page', async () => {
    await using visited = await visit(browser, `${origin}/don-vi/`, { colorScheme: system });
    const { page } = visited;
    expect(await themeColour(page)).toBe(PAPER[system]);
    await button(page, wanted).click();
    expect(await themeColour(page)).toBe(PAPER[wanted]);
    await page.reload();
    await button(page, wanted).waitFor();
    expect(await themeColour(page)).toBe(PAPER[wanted]);
  });

  test(`a chart that is drawn on the page follows a choice of ${wanted}`, async () => {
    const address = `${origin}/chi-tieu/national-rank/`;
    await using visited = await visit(browser, address, { colorScheme: system });
    const { page } = visited;
    await loadLetters(page);
    const stage = stageOf(page);
    await wake(stage);
    const before = await stage.locator('canvas').evaluate(drawn);
    await button(page, wanted).click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await stage.locator('canvas').evaluate(drawn)).not.toBe(before);
  });

  test('forced colours are the last word', async () => {
    await using visited = await visit(browser, `${origin}/don-vi/`, {
      colorScheme: system,
      forcedColors: 'active',
    });
    const { page } = visited;
    await page.evaluate((look) => {
      localStorage.setItem('look', look);
    }, wanted);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['look'])).toBeUndefined();
    expect(await page.locator('footer button').count()).toBe(0);
  });

  test('in a browser of 2022 the choice overrides the system', async () => {
    await using visited = await visit(browser, `${origin}/nguon/`, { colorScheme: system });
    const { page } = visited;
    await page.evaluate((look) => {
      localStorage.setItem('look', look);
    }, wanted);
    await page.route(`${origin}/don-vi/`, (route) =>
      route.fulfill({
        body: asIn2022(readFileSync(`${roots.out}/don-vi/index.html`, 'utf8')),
        contentType: 'text/html',
      }),
    );
    await page.goto(`${origin}/don-vi/`);
    expect(await paper(page)).toBe(PAPER[wanted]);
  });
});

test('on paper a page is black on white, whatever was chosen', async () => {
  await using visited = await visit(browser, `${origin}/don-vi/`);
  const { page } = visited;
  await button(page, 'dark').click();
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
});

test('the buttons move nothing when they come, and without script there are none', async () => {
  // A short page, so that its foot is on the screen, and without letters that may come late.
  const viewport = { width: 1280, height: 1400 };
  const url = `${origin}/gioi-thieu/giay-phep/`;
  await using scripted = await visit(browser, url, { viewport }, { letters: 'lost' });
  await button(scripted.page, 'dark').waitFor();
  expect(await layoutShift(scripted.page)).toBe(0);
  await using plain = await visit(browser, `${origin}/don-vi/`, { javaScriptEnabled: false });
  expect(await plain.page.locator('footer button').count()).toBe(0);
});

/** The colour that the page names for the screen it is on. */
function themeColour(page: Page): Promise<string> {
  return page.evaluate(() => {
    const meta = [...document.querySelectorAll('meta[name=theme-color]')].find(
      (one) => matchMedia(one.getAttribute('media') ?? '').matches,
    );
    const probe = document.createElement('i');
    probe.style.color = meta?.getAttribute('content') ?? '';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}

/** Runs in the page. */
function drawn(canvas: Element): string {
  return canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '';
}
