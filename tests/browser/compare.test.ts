import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, GroupEntry } from '../../src/live/compare/entries.ts';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { barriers, sidewaysOverflow } from './measures.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const PAGE = '/so-sanh/';

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const open = (address: string, more: Parameters<typeof visit>[2] = {}) =>
  visit(browser, origin + address, { viewport: PHONE, ...more });

const { groups, first: offered } = JSON.parse(
  readFileSync(join(roots.out, 'so-sanh/danh-muc.json'), 'utf8'),
) as Catalogue;

/** The first two groups with two units to choose. */
const [first, second] = groups.filter(({ units }) => units.length > 1);
if (!first || !second) throw new Error('the site has no two groups to compare');

const addressOf = ({ id, units, measures }: GroupEntry) =>
  `${PAGE}?nhom=${id}&don-vi=${units[0]?.id ?? ''}&don-vi=${units[1]?.id ?? ''}&chi-tieu=${measures[0]?.id ?? ''}`;

/** Waits until the result of the last change stands there. */
async function told(page: Page): Promise<string> {
  const status = page.locator('main [role=status]');
  await status.filter({ hasText: /số liệu\.$/ }).waitFor();
  return (await status.textContent()) ?? '';
}

/** The cells of all tables, as they are read. */
async function cellsOf(page: Page): Promise<string[]> {
  const texts = await page.locator('#ket-qua td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const figures = [...cell.querySelectorAll('data')].map((data) => data.textContent);
      return figures.length > 0 ? figures : [cell.textContent];
    }),
  );
  return texts.sort();
}

describe('a comparison', () => {
  test('is chosen by keyboard, and the address follows', async () => {
    await using visited = await open(PAGE);
    const { page } = visited;
    const boxes = page.locator('[data-field=unit] input');
    await boxes.first().waitFor();
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await told(page);
    const shown = new URL(page.url()).searchParams;
    const { units = [] } = groups.find(({ id }) => id === offered) ?? groups[0] ?? {};
    expect(shown.getAll('don-vi')).toEqual(units.slice(0, 2).map(({ id }) => id));
    expect(await boxes.nth(1).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(visited.faults).toEqual([]);
  });

  test('is the same when the address is opened again, and a step back takes the last choice back', async () => {
    await using visited = await open(addressOf(first));
    const { page } = visited;
    await told(page);
    const before = await cellsOf(page);
    expect(before.length).toBeGreaterThan(0);
    await page.locator('[data-field=unit] input').nth(1).uncheck();
    await page.waitForURL((url) => url.searchParams.getAll('don-vi').length === 1);
    await page.goBack();
    await expect.poll(() => cellsOf(page)).toEqual(before);
    await page.reload();
    await told(page);
    expect(await cellsOf(page)).toEqual(before);
  });

  test('has a card behind each figure', async () => {
    await using visited = await open(addressOf(first));
    const { page } = visited;
    await told(page);
    await page.locator('#ket-qua td a').first().click();
    await page.locator('dialog[open]').waitFor();
    expect(visited.faults).toEqual([]);
  });

  test('of units of two groups is explained and not drawn', async () => {
    await using visited = await open(`${addressOf(first)}&don-vi=${second.units[0]?.id ?? ''}`);
    const { page } = visited;
    await told(page);
    const why = await page.locator('#ket-qua > .why').textContent();
    expect(why).toContain(`“${second.name}”`);
    expect(await page.locator('#ket-qua').textContent()).not.toContain(
      `${second.units[0]?.name ?? ''}chưa tìm thấy`,
    );
  });

  test('of what nobody knows says so', async () => {
    await using visited = await open(`${PAGE}?don-vi=atlantis&chi-tieu=vang&nam=1066`);
    const { page } = visited;
    await told(page);
    expect(await page.locator('#ket-qua > .why').textContent()).toContain(
      '“atlantis”, “vang” và “1066”',
    );
    expect(visited.faults).toEqual([]);
  });

  test('is downloaded exactly as its tables show it', async () => {
    await using visited = await open(addressOf(first));
    const { page } = visited;
    await told(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#ket-qua a[download]').click(),
    ]);
    const [header, ...lines] = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(header).toContain('gia_tri');
    // Names of measures, parts and units hold no comma here: the value is the fifth column.
    const values = lines.map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.[4] ?? '');
    const cells = values.map((value) => value.replace(/,$/, '').replace(/^"(.*)"$/, '$1'));
    // Where sources agree, the table says once what the download says of each.
    expect([...new Set(cells)].sort()).toEqual([...new Set(await cellsOf(page))]);
  });

  test('says so when the figures do not come', async () => {
    await using visited = await open(PAGE);
    const { page } = visited;
    await page.route('**/so-sanh/*.json', (route) => route.abort());
    await page.locator('[data-field=unit] input').first().check();
    await expect
      .poll(() => page.locator('main [role=status]').textContent())
      .toContain('Không tải được');
  });

  test.each(['light', 'dark'] as const)('has no barrier and fits a phone, %s', async (scheme) => {
    await using visited = await open(addressOf(first), { colorScheme: scheme });
    const { page } = visited;
    await told(page);
    expect(await barriers(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

test('the first measures of every group are drawn without a fault', async () => {
  for (const { id, measures } of groups) {
    for (const measure of measures.slice(0, 3)) {
      const address = `${PAGE}?nhom=${id}&chi-tieu=${measure.id}`;
      await using visited = await open(address);
      expect(await told(visited.page), address).not.toContain('Chưa tìm thấy');
      expect(await sidewaysOverflow(visited.page), address).toBe(0);
      expect(visited.faults, address).toEqual([]);
    }
  }
});

test('two units are compared with three taps from home', async () => {
  await using visited = await open('/', { hasTouch: true });
  const { page } = visited;
  const home = await page
    .locator('main a[href*="/don-vi/"]')
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []));
  const unit = first.units
    .concat(
      second.units,
      groups.flatMap(({ units }) => units),
    )
    .find(({ id }) => home.some((href) => href.endsWith(`/don-vi/${id}/`)));
  if (!unit) throw new Error('no unit on the home page');
  await page.locator(`main a[href$="/don-vi/${unit.id}/"]`).first().tap();
  await page.locator('main a[href*="/so-sanh/?"]').first().tap();
  await page.locator('[data-field=unit] label:not(:has(:checked))').first().tap();
  await told(page);
  expect(new URL(page.url()).searchParams.getAll('don-vi')).toHaveLength(2);
});

test('without script the page leads to comparisons that are ready', async () => {
  await using visited = await open(PAGE, { javaScriptEnabled: false });
  const { page } = visited;
  expect(await page.locator('form[data-compare]').isVisible()).toBe(false);
  const link = page.locator('main [data-group] a').first();
  const address = (await link.getAttribute('href')) ?? '';
  await page.locator('main [data-group] summary').first().click();
  await link.click();
  await page.waitForURL(`${origin}${address}`);
  expect(await page.locator('main table').count()).toBeGreaterThan(0);
});
