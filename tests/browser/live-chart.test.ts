import { globSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { launchChromium } from './chromium.ts';
import { barriers, layoutShift } from './measures.ts';
import { serve } from './serve.ts';
import { loadLetters, readingOf, stageOf, wake } from './stage.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** The sample: no figure that an editor adds changes what its charts show. */
const BUILT = `${SAMPLE_FOLDER}/dist`;
const { origin, stop } = await serve(BUILT);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

/** A page with a chart among much else; alone a line over years, a stack of bars with a legend, and another chart. */
const PAGE = '/chi-tieu/national-value/';
const LINE = '/nhung/dien-bien_song-may_national-value_par-index_nam/';
const STACK = '/nhung/xep-loai_chi-so-song-may_2018/';
const [FRAME = ''] = globSync('nhung/*/', { cwd: BUILT }).map((folder) => `/${folder}/`);

describe('until a reader turns to a chart', () => {
  test('nothing of it is fetched', async () => {
    await using visited = await visit(browser, origin + PAGE);
    await visited.page.waitForLoadState('networkidle');
    expect(await fetched(visited.page)).toEqual([]);
  });

  test('a line under it says that it answers', async () => {
    await using visited = await visit(browser, origin + LINE);
    expect(await visited.page.locator('figure > .sign').isVisible()).toBe(true);
  });

  test('without script it is no stop for the keyboard, and no line says that it answers', async () => {
    await using visited = await visit(browser, origin + LINE, { javaScriptEnabled: false });
    expect(await stageOf(visited.page).getAttribute('tabindex')).toBeNull();
    expect(await visited.page.locator('figure > .sign').isVisible()).toBe(false);
  });
});

/** Where something stands on the page, wherever that is scrolled to: a pointer may have to be brought into view. */
function placeOf(one: Locator) {
  return one.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
}

/** The weight of letters that a canvas asks for may come late and move a line by less than a pixel; a chart that grew moves all below it. */
const LATE_LETTERS = 0.001;

describe.each([PHONE, DESK])('a chart that is pointed at, $width wide', (viewport) => {
  test.each([PAGE, LINE, STACK, FRAME])(
    'is drawn in the place of its picture: %s',
    async (address) => {
      await using visited = await visit(browser, origin + address, { viewport });
      const { page, faults } = visited;
      const stage = stageOf(page);
      // Letters may have settled while the page came in: what counts is what the chart does.
      const settled = await layoutShift(page);
      await stage.scrollIntoViewIfNeeded();
      const before = await placeOf(stage);
      await stage.hover();
      const canvas = stage.locator('> canvas');
      await canvas.waitFor();
      expect(await placeOf(stage)).toEqual(before);
      const drawn = await placeOf(canvas);
      expect(drawn).toMatchObject({ x: before.x, y: before.y, width: before.width });
      // Its height is of whole pixels.
      expect(Math.abs(drawn.height - before.height)).toBeLessThan(1);
      expect((await layoutShift(page)) - settled).toBeLessThan(LATE_LETTERS);
      expect(await fetched(page)).toEqual([
        expect.stringMatching(/^\/_astro\/live-chart\..+\.js$/),
        expect.stringMatching(/^\/bieu-do\/.+\.json$/),
      ]);
      expect(faults).toEqual([]);
    },
  );
});

describe('on a phone', () => {
  const phone = { viewport: PHONE, hasTouch: true, isMobile: true };

  test('a tap says what the point is, and a tap elsewhere another', async () => {
    await using visited = await visit(browser, origin + STACK, phone);
    const stage = stageOf(visited.page);
    await tapAt(stage, 0.1);
    const first = await readingOf(stage);
    await tapAt(stage, 0.9);
    expect(await readingOf(stage)).not.toEqual(first);
  });

  test('what is said stands under the chart, with a link to its card', async () => {
    await using visited = await visit(browser, origin + STACK, phone);
    const { page } = visited;
    const stage = stageOf(page);
    await tapAt(stage, 0.1);
    const chart = await stage.boundingBox();
    const words = await page.locator('figure > [role=status]').boundingBox();
    expect(words?.y).toBeGreaterThanOrEqual((chart?.y ?? 0) + (chart?.height ?? 0));
    await page.getByRole('link', { name: 'Trích dẫn và nguồn của con số này' }).tap();
    await page.waitForURL(/\/trich-dan\/.*#.+/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('each name in the legend is as high as a finger', async () => {
    await using visited = await visit(browser, origin + STACK, phone);
    const stage = stageOf(visited.page);
    await tapAt(stage, 0.1);
    const heights = await stage
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('a finger that scrolls by fetches nothing', async () => {
    await using visited = await visit(browser, origin + STACK, phone);
    const { page } = visited;
    const stage = stageOf(page);
    await stage.scrollIntoViewIfNeeded();
    const { x, y } = (await stage.boundingBox()) ?? { x: 0, y: 0 };
    const touch = await page.context().newCDPSession(page);
    const point = (by: number) => [{ x: x + 100, y: y + 100 - by }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) });
    for (const by of [20, 40, 60, 80])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(by) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(200);
    expect(await fetched(page)).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('Tab reaches a chart and says its first point: figure, whole, what, when, status, source', async () => {
    await using visited = await visit(browser, origin + LINE);
    const stage = stageOf(visited.page);
    const [first] = await rowsUnder(visited.page);
    await wake(stage);
    expect(await stage.getAttribute('role')).toBe('application');
    expect(await readingOf(stage)).toEqual([
      `${first?.figure ?? ''} điểm`,
      expect.stringMatching(/^trên \d+$/),
      'Điểm chỉ số',
      expect.stringContaining(`năm ${first?.year ?? ''}`),
      'chính thức',
      expect.stringMatching(/^Nguồn: ./),
    ]);
  });

  test('arrows go from year to year, End to the last, and no farther', async () => {
    await using visited = await visit(browser, origin + LINE);
    const { page } = visited;
    const years = (await rowsUnder(page)).map(({ year }) => year);
    const stage = stageOf(page);
    await wake(stage);
    const said: string[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
      await page.keyboard.press(key);
      said.push((await readingOf(stage)).join());
    }
    const [first, second] = years;
    const last = years.at(-1);
    const expected = [second, first, last, last, first];
    expect(said).toEqual(
      // Of a year without a figure its name, of the others "năm 2020".
      expected.map((year) => expect.stringContaining(year ?? '') as string),
    );
  });

  test('Escape gives the picture back, and an arrow takes it again', async () => {
    await using visited = await visit(browser, origin + LINE);
    const { page } = visited;
    const stage = stageOf(page);
    const before = await stage.innerHTML();
    await wake(stage);
    await page.keyboard.press('Escape');
    expect(await stage.innerHTML()).toBe(before);
    expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await stage.locator('> canvas').waitFor();
  });

  test('each name in the legend is a button that puts its series away', async () => {
    await using visited = await visit(browser, origin + STACK);
    const { page } = visited;
    const stage = stageOf(page);
    await wake(stage);
    const buttons = stage.getByRole('button');
    const labels = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(labels).toContain('tốt');
    await page.keyboard.press('Tab');
    const before = await pixels(page);
    await page.keyboard.press('Enter');
    expect(await buttons.first().getAttribute('aria-pressed')).toBe('false');
    expect(await pixels(page)).not.toBe(before);
    await page.keyboard.press('Enter');
    expect(await buttons.first().getAttribute('aria-pressed')).toBe('true');
    expect(await pixels(page)).toBe(before);
  });

  test('the last series cannot be put away', async () => {
    await using visited = await visit(browser, origin + STACK);
    const stage = stageOf(visited.page);
    await wake(stage);
    const buttons = await stage.getByRole('button').all();
    for (const button of buttons) await button.click();
    const pressed = await Promise.all(buttons.map((one) => one.getAttribute('aria-pressed')));
    expect(pressed.filter((state) => state === 'true')).toHaveLength(1);
  });
});

describe('a live chart follows its page', () => {
  test('into the dark and back', async () => {
    await using visited = await visit(browser, origin + STACK, { colorScheme: 'light' });
    const { page } = visited;
    await loadLetters(page);
    await wake(stageOf(page));
    // The first drawing may have been in the letters that stand in for a font that comes late: the next one is not.
    const first = await pixels(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixels(page)).not.toBe(first);
    const dark = await pixels(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pixels(page)).not.toBe(dark);
    const light = await pixels(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixels(page)).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pixels(page)).toBe(light);
  });

  test('when the window grows', async () => {
    await using visited = await visit(browser, origin + STACK, { viewport: PHONE });
    const { page } = visited;
    const stage = stageOf(page);
    await wake(stage);
    await page.setViewportSize({ width: 430, height: 740 });
    const wider = async () => {
      const drawn = await stage.locator('canvas').evaluate((it) => (it as HTMLCanvasElement).width);
      return Math.abs(drawn - ((await stage.boundingBox())?.width ?? 0));
    };
    await expect.poll(wider).toBeLessThan(1);
  });

  test('on paper there is the picture', async () => {
    await using visited = await visit(browser, origin + STACK, { viewport: PHONE });
    const { page } = visited;
    const stage = stageOf(page);
    await wake(stage);
    await page.emulateMedia({ media: 'print' });
    expect(await stage.locator('> svg').isVisible()).toBe(true);
    expect(await stage.locator('> :not(svg)').evaluateAll(shown)).toEqual([]);
  });

  test('axe finds nothing while a point is looked at', async () => {
    await using visited = await visit(browser, origin + STACK, { viewport: PHONE });
    await wake(stageOf(visited.page));
    expect(await barriers(visited.page)).toEqual([]);
  });
});

describe('when what it needs does not come', () => {
  test.each(['**/_astro/live-chart.*', '**/bieu-do/*.json'])(
    '%s: the picture stays',
    async (lost) => {
      await using visited = await visit(browser, origin + LINE);
      const { page } = visited;
      await page.route(lost, (route) => route.abort());
      const stage = stageOf(page);
      const before = await stage.innerHTML();
      const failed = page.waitForEvent('requestfailed');
      await stage.focus();
      await failed;
      await page.waitForTimeout(100);
      expect(await stage.innerHTML()).toBe(before);
      expect(await stage.locator('svg').isVisible()).toBe(true);
    },
  );

  test('a browser too old to draw is offered no more than the picture', async () => {
    await using visited = await visit(browser, origin + LINE);
    const { page } = visited;
    await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
    await page.reload();
    expect(await stageOf(page).getAttribute('tabindex')).toBeNull();
    await stageOf(page).hover();
    await page.waitForLoadState('networkidle');
    expect(await fetched(page)).toEqual([]);
  });

  test('a chart that breaks while it is drawn gives the picture back', async () => {
    await using visited = await visit(browser, origin + LINE);
    const { page } = visited;
    await page.route('**/bieu-do/*.json', async (route) => {
      const json = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...json, readings: null } });
    });
    const stage = stageOf(page);
    const before = await stage.innerHTML();
    const came = page.waitForResponse('**/bieu-do/*.json');
    await stage.focus();
    await came;
    await page.waitForTimeout(300);
    expect(await stage.innerHTML()).toBe(before);
    expect(await stage.getAttribute('role')).toBe('group');
  });
});

/** Taps a chart somewhere between its left and its right end, and waits for what it says. */
async function tapAt(stage: Locator, along: number): Promise<void> {
  const { width, height } = (await stage.boundingBox()) ?? { width: 0, height: 0 };
  await stage.tap({ position: { x: width * along, y: height * 0.7 } });
  await stage.locator('> canvas').waitFor();
  await stage.page().locator('figure [role=status] > *').first().waitFor();
}

/** The table under a chart of one line: the same figures, in the same order. */
async function rowsUnder(page: Page): Promise<{ year: string; figure: string }[]> {
  const rows = page.locator('figure:has(svg) table').first().locator('tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      year: row.querySelector('th')?.textContent.trim() ?? '',
      figure: row.querySelector('td a')?.textContent.trim() ?? '',
    })),
  );
}

/** What was fetched for live charts, in order. */
async function fetched(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return names.filter((name) => name.includes('/live-chart.') || name.endsWith('.json')).sort();
}

/** What is drawn on the canvas, for comparing. */
async function pixels(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '');
}

function shown(all: Element[]): string[] {
  return all
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map(({ tagName }) => tagName);
}
