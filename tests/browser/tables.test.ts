import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { launchChromium } from './chromium.ts';
import { barriers } from './measures.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };

/** The first page that has a table of a kind. */
function pageWith(mark: string): string {
  const found = addresses.find(
    (address) =>
      address.endsWith('/') &&
      readFileSync(join(roots.out, address, 'index.html'), 'utf8').includes(mark),
  );
  if (found === undefined) throw new Error(`no page has ${mark}`);
  return found;
}

const searched = pageWith('class="scripted search"');

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

/** The table below a field for names, with all folds open. */
async function longTable(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return page.locator('.search ~ .scroll > table').first();
}

const names = (table: Locator) =>
  table.locator('tbody tr:not([hidden]):not(.whole) > th').allTextContents();

const sorting = (table: Locator) => table.locator('[aria-sort]').last().getAttribute('aria-sort');

describe(`the long table of ${searched}`, () => {
  test('is sorted by its headings, by keyboard, and gets its own order back at the third press', async () => {
    await using visited = await open(searched);
    const table = await longTable(visited.page);
    const status = visited.page.locator('.scroll:has(table) + [data-said]').first();
    const before = await names(table);
    const button = table.locator('[data-sort]').last();
    await button.press('Enter');
    const first = await sorting(table);
    expect(first).toMatch(/^(de|a)scending$/);
    expect(await status.textContent()).toContain('Đang sắp theo');
    const sorted = await names(table);
    expect(sorted.toSorted()).toEqual(before.toSorted());
    await button.press('Enter');
    expect([first, await sorting(table)].sort()).toEqual(['ascending', 'descending']);
    expect(await names(table)).not.toEqual(sorted);
    await button.press('Enter');
    expect(await sorting(table)).toBe('none');
    expect(await names(table)).toEqual(before);
  });

  test('shows the rows whose names have what is typed, marks or not', async () => {
    await using visited = await open(searched);
    const table = await longTable(visited.page);
    const before = await names(table);
    const wanted = before[12]?.trim() ?? '';
    const field = visited.page.getByRole('searchbox').last();
    // The letter of a note behind the name is no part of it.
    const name = wanted.replace(/\s[a-z]$/, '');
    await field.fill(name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd'));
    const left = await names(table);
    expect(left.map((name) => name.trim())).toContain(wanted);
    expect(left.length).toBeLessThan(before.length);
    await field.fill('');
    expect(await names(table)).toEqual(before);
  });

  test('has no barrier that axe finds once it is sorted', async () => {
    await using visited = await open(searched);
    const table = await longTable(visited.page);
    await table.locator('[data-sort]').last().press('Enter');
    expect(await barriers(visited.page)).toEqual([]);
    expect(visited.faults).toEqual([]);
  });

  test('offers nothing without script', async () => {
    await using visited = await open(searched, false);
    expect(await visited.page.locator('[data-sort]').count()).toBe(0);
    expect(await visited.page.locator('.search').first().isVisible()).toBe(false);
  });
});

test('only tables that scroll are stops for the keyboard', async () => {
  await using visited = await open(searched);
  await longTable(visited.page);
  await visited.page.waitForTimeout(200);
  const wrong = await visited.page.locator('.scroll').evaluateAll((all) =>
    all.flatMap((scroll) => {
      const scrolls = scroll.scrollWidth > scroll.clientWidth;
      return scrolls === scroll.hasAttribute('tabindex') ? [] : [scroll.textContent.slice(0, 40)];
    }),
  );
  expect(wrong).toEqual([]);
});

test('many tables are all looked at before one is changed: the page is laid out once more, not once a table', async () => {
  const most = addresses
    .filter((address) => address.endsWith('/'))
    .map((address) => ({ address, tables: tablesIn(address) }))
    .reduce((first, other) => (other.tables > first.tables ? other : first));
  expect(most.tables).toBeGreaterThan(5);
  const page = await browser.newPage({ viewport: PHONE });
  await page.addInitScript(countTurns);
  await page.goto(origin + most.address, { waitUntil: 'networkidle' });
  await page.locator('table [tabindex="-1"]').first().waitFor({ state: 'attached' });
  const turns = await page.evaluate(() => Number(Reflect.get(window, 'turns')));
  await page.close();
  expect(turns).toBeLessThan(2);
});

function tablesIn(address: string): number {
  return readFileSync(join(roots.out, address, 'index.html'), 'utf8').split('<table').length - 1;
}

/** Counts how often a place or a width is asked for after a link was changed: each time the browser lays out the page again. */
function countTurns(): void {
  let isChanged = false;
  let turns = 0;
  Reflect.set(window, 'turns', turns);
  const change = () => {
    isChanged = true;
  };
  const look = () => {
    if (isChanged) Reflect.set(window, 'turns', ++turns);
    isChanged = false;
  };
  const before = (
    target: object,
    name: string,
    part: 'get' | 'set' | 'value',
    then: () => void,
  ) => {
    const known = Object.getOwnPropertyDescriptor(target, name);
    const own: unknown = Reflect.get(known ?? {}, part);
    if (typeof own !== 'function') throw new Error(`no ${name} to watch`);
    Object.defineProperty(target, name, {
      ...known,
      [part](this: unknown, ...given: unknown[]) {
        then();
        return Reflect.apply(own, this, given) as unknown;
      },
    });
  };
  before(HTMLElement.prototype, 'tabIndex', 'set', change);
  before(Element.prototype, 'removeAttribute', 'value', change);
  before(Element.prototype, 'getClientRects', 'value', look);
  before(Element.prototype, 'scrollWidth', 'get', look);
}
