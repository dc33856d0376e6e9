import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothSites, readPage, templates, type BuiltSite } from '../built/both-sites.ts';
import { routeOf } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { asIn2022, withoutLayers } from './older.ts';
import { sidewaysOverflow } from './measures.ts';
import { serve } from './serve.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const kindOf = (page: string) => routeOf(addressOf(page)) ?? page;

test.each(templates(bothSites, kindOf))(
  'in a browser of 2022 $page of $site.name stands as designed',
  async ({ site, page: file }) => {
    await opened(site, file, asIn2022, async (page) => {
      for (const size of [PHONE, DESK]) {
        await page.setViewportSize(size);
        expect(await sidewaysOverflow(page)).toBe(0);
        expect(await leftEdges(page)).toHaveLength(1);
        expect(await page.evaluate(colourless)).toEqual([]);
      }
    });
  },
);

test.each(bothSites)(
  'without cascade layers the home page of $name is plain and in order, and no drawing fills the screen',
  async (site) => {
    await opened(site, 'index.html', withoutLayers, async (page) => {
      await page.setViewportSize(DESK);
      const logo = await page.locator('header svg').boundingBox();
      expect(logo).toMatchObject({ width: 32, height: 32 });
    });
  },
);

describe('the tile map', () => {
  const [, sample] = bothSites;

  test.each([
    { name: 'in a browser of 2022', age: asIn2022, text: '0', browserText: '100%' },
    { name: 'in the largest text of the site', age: asItIs, text: '2', browserText: null },
    { name: 'in text of 200 %', age: asItIs, text: '0', browserText: '200%' },
  ])('stays a map on a phone $name', async ({ age, text, browserText }) => {
    if (!sample) throw new Error('no sample');
    await opened(sample, 'index.html', age, async (page) => {
      await page.setViewportSize(PHONE);
      await page.evaluate(
        ([text, size]) => {
          document.documentElement.dataset['text'] = text ?? '';
          if (size) document.documentElement.style.fontSize = size;
        },
        [text, browserText],
      );
      expect(await page.evaluate(tilesOutOfPlace)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    });
  });
});

function asItIs(html: string): string {
  return html;
}

/** Opens a page of a site, changed on its way. */
async function opened(
  site: BuiltSite,
  file: string,
  age: (html: string) => string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { origin, stop } = await serve(site.folder);
  const page = await browser.newPage();
  try {
    const address = origin + addressOf(file);
    const body = age(readPage(site, file));
    await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(address);
    await look(page);
  } finally {
    await page.close();
    stop();
  }
}

/** Where the parts of a page begin: one place, if it has one left edge. */
async function leftEdges(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('header .name, h1, main > p, main > section > h2');
    const shown = [...parts].filter((part) => part.getBoundingClientRect().width > 1);
    return [...new Set(shown.map((part) => Math.round(part.getBoundingClientRect().left)))];
  });
}

/** Runs in the page: what has lost its colour, because its value is not known. */
function colourless(): string[] {
  const clear = 'rgba(0, 0, 0, 0)';
  const faults: string[] = [];
  if (getComputedStyle(document.body).backgroundColor === clear) faults.push('the page is clear');
  for (const shaded of document.querySelectorAll('.map a[class], td[class*=shade]')) {
    if (shaded.classList.contains('none')) continue;
    if (getComputedStyle(shaded).backgroundColor === clear) faults.push(shaded.textContent);
  }
  for (const drawn of document.querySelectorAll('svg [fill^=var], svg [stroke^=var]')) {
    const { fill, stroke } = getComputedStyle(drawn);
    if (fill === 'none' && stroke === 'none') faults.push(drawn.outerHTML);
  }
  return faults;
}

/** Runs in the page: tiles that do not stand right of those of smaller columns and under those of smaller rows. */
function tilesOutOfPlace(): string[] {
  const tiles = [...document.querySelectorAll('.map > li')].map((tile) => {
    const [, row = '', column = ''] = /r(\d+) c(\d+)/.exec(tile.className) ?? [];
    const { left, top } = tile.getBoundingClientRect();
    return { row: Number(row), column: Number(column), left, top, name: tile.textContent.trim() };
  });
  const isOut = (one: (typeof tiles)[number]) =>
    tiles.some(
      (other) =>
        Math.sign(one.row - other.row) !== Math.sign(Math.round(one.top - other.top)) ||
        Math.sign(one.column - other.column) !== Math.sign(Math.round(one.left - other.left)),
    );
  return tiles.length === 0 ? ['no tiles'] : tiles.filter(isOut).map(({ name }) => name);
}
