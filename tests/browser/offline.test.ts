import { globSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve, type Network } from './serve.ts';

const [UNIT = '', OTHER = ''] = globSync('don-vi/*/', { cwd: roots.out })
  .sort()
  .map((folder) => `/${folder.replace(/\/?$/, '/')}`);
const YEARS = globSync('[0-9][0-9][0-9][0-9]/', { cwd: roots.out }).map(
  (folder) => `/${folder.replace(/\/?$/, '/')}`,
);
const LINE = 'body > .kept';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** A reader with an empty browser, and a site whose network the test can change. */
async function reader(prepare?: (context: BrowserContext) => Promise<unknown>) {
  const network: Network = { state: 'up', asked: [] };
  const { origin, stop } = await serve(roots.out, network);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await prepare?.(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return {
    page,
    network,
    faults,
    go: async (path: string) => page.goto(origin + path, { waitUntil: 'load' }),
    [Symbol.asyncDispose]: async () => {
      await context.close();
      stop();
    },
  };
}

/** The paths of the pages that the browser keeps, of any edition or of one. */
async function kept(page: Page, edition = ''): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(`pages / ${wanted}`));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  }, edition);
}

/** Waits until nothing more is fetched ahead: what is kept has all of these. */
async function settled(page: Page, paths: readonly string[], edition = ''): Promise<void> {
  await expect
    .poll(async () => kept(page, edition), { timeout: 300_000 })
    .toEqual(expect.arrayContaining([...paths]));
}

test('a page that was seen, home, years and the own unit are read without a network, each with a line that says so', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, ['/', ...YEARS, UNIT]);
  it.network.state = 'down';
  for (const path of ['/', YEARS[0] ?? '', UNIT]) {
    await it.go(path);
    expect(await it.page.locator(LINE).textContent()).toMatch(
      /^Bản lưu trên máy, ấn bản ngày \d+\/\d+\/\d{4}; chưa xem được bản mới\.$/,
    );
    expect(await it.page.locator('h1').count()).toBe(1);
    // Script came from what was kept, or past it.
    await it.page.locator('header .sizes button').nth(2).waitFor();
  }
  expect(it.faults).toEqual([]);
});

test('with a network no page says that it is a copy', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, [UNIT]);
  await it.go(UNIT);
  expect(await it.page.locator(LINE).count()).toBe(0);
});

test('the page of a unit in a year brings the page of that unit along', async () => {
  await using it = await reader();
  const [unitYear = ''] = globSync(`[0-9]*${UNIT.replace('/don-vi', '')}`, { cwd: roots.out });
  await it.go(`/${unitYear.replace(/\/?$/, '/')}`);
  await settled(it.page, [UNIT]);
});

test('without a network a page that was never seen says so and lists what is kept', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, ['/', ...YEARS, UNIT]);
  it.network.state = 'down';
  const answer = await it.go(OTHER);
  expect(answer?.status()).toBe(503);
  expect(await it.page.locator('h1').textContent()).toBe('Không có mạng');
  expect(await it.page.locator(`li a[href="${UNIT}"]`).count()).toBe(1);
  await it.page.locator(`li a[href="${UNIT}"]`).click();
  await it.page.locator(LINE).waitFor();
});

test('when the network is silent, the copy is shown with its line', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, [UNIT]);
  it.network.state = 'silent';
  await it.page.goto(it.page.url(), { waitUntil: 'domcontentloaded' });
  await it.page.locator(LINE).waitFor();
});

test('a new edition takes the place of the old one, which is let go when the new is there', async () => {
  await using it = await reader();
  it.network.edition = '2027-01-05.70';
  await it.go(UNIT);
  await settled(it.page, ['/', ...YEARS, UNIT], '2027-01-05.70');
  await it.go(OTHER);
  it.network.edition = '2028-02-06.71';
  await it.go('/');
  await settled(it.page, ['/', ...YEARS, OTHER], '2028-02-06.71');
  await expect.poll(async () => kept(it.page, '2027-01-05.70'), { timeout: 300_000 }).toEqual([]);
  it.network.state = 'down';
  await it.go(OTHER);
  expect(await it.page.locator(LINE).textContent()).toContain('ấn bản ngày 6/2/2028;');
});

test('when the new edition does not come whole, what is left of the old one is shown with its own day', async () => {
  await using it = await reader((context) =>
    context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) });
    }),
  );
  it.network.edition = '2027-01-05.70';
  await it.go(UNIT);
  await workerIsThere(it.page);
  await it.go(UNIT);
  await settled(it.page, [UNIT], '2027-01-05.70');
  it.network.edition = '2028-02-06.71';
  await it.go(OTHER);
  await settled(it.page, [OTHER], '2028-02-06.71');
  it.network.state = 'down';
  await it.go(UNIT);
  expect(await it.page.locator(LINE).textContent()).toContain('ấn bản ngày 5/1/2027;');
});

test('a reader who saves data has nothing fetched ahead: only pages gone to are kept', async () => {
  await using it = await reader((context) =>
    context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) });
    }),
  );
  await it.go(UNIT);
  await workerIsThere(it.page);
  await it.go(OTHER);
  await settled(it.page, [OTHER]);
  expect(await kept(it.page)).toEqual([OTHER]);
  expect(it.network.asked.filter((path) => YEARS.includes(path) || path === '/')).toEqual([]);
  expect(await it.page.locator('script[type=speculationrules]').count()).toBe(0);
});

test('copies that are damaged are not shown: the network answers, or it is said that there is none', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, ['/', ...YEARS, UNIT]);
  await damage(it.page);
  await it.go(UNIT);
  // Script came from what was kept, or past it.
  await it.page.locator('header .sizes button').nth(2).waitFor();
  expect(await it.page.locator(LINE).count()).toBe(0);
  await settled(it.page, ['/', ...YEARS, UNIT]);
  // Without a network no good copy can come in behind the damage; what was on its way has arrived.
  it.network.state = 'down';
  await it.page.waitForTimeout(1000);
  await damage(it.page);
  await it.go('/');
  expect(await it.page.locator('h1').textContent()).toBe('Không có mạng');
  expect(it.faults).toEqual([]);
});

test('where the browser forbids storage, pages are as they are without it', async () => {
  await using it = await reader((context) =>
    context.addInitScript(() => {
      const refuse = async () => Promise.reject(new DOMException('denied', 'SecurityError'));
      for (const name of ['open', 'has', 'keys', 'match', 'delete'] as const)
        Object.defineProperty(CacheStorage.prototype, name, { value: refuse });
    }),
  );
  await it.go(UNIT);
  // Script came from what was kept, or past it.
  await it.page.locator('header .sizes button').nth(2).waitFor();
  await it.go('/tren-may-ban/');
  expect(await it.page.locator('main [role=status]').textContent()).toContain(
    'không cho trang lưu',
  );
  expect(it.faults).toEqual([]);
});

test('one button removes everything, and nothing is kept until it is asked for', async () => {
  await using it = await reader();
  await it.go(UNIT);
  await settled(it.page, ['/', ...YEARS, UNIT]);
  await it.page.locator('header .sizes button').last().click();
  await it.go('/tren-may-ban/');
  const button = it.page.locator('main button');
  await it.page.locator(`main li a[href="${UNIT}"]`).waitFor();
  await button.click();
  await it.page.getByText('Đã xóa hết.').waitFor();
  expect(await it.page.locator('main li a').count()).toBe(0);
  const left = async () =>
    it.page.evaluate(async () => ({
      stores: await caches.keys(),
      choices: localStorage.length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const nothing = { stores: ['off /'], choices: 0, workers: 0 };
  expect(await left()).toEqual(nothing);
  await it.go(UNIT);
  await it.go('/');
  expect(await left()).toEqual(nothing);
  await it.go('/tren-may-ban/');
  await button.click();
  await settled(it.page, ['/', ...YEARS, '/tren-may-ban/']);
  expect(await it.page.evaluate(async () => caches.keys())).not.toContain('off /');
});

test('downloads, what others embed and what was looked for are not kept', async () => {
  await using it = await reader();
  await it.go('/');
  await settled(it.page, ['/']);
  await it.go('/tim/?q=abc');
  await it.go('/du-lieu/');
  await settled(it.page, ['/du-lieu/']);
  const all = await it.page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => caches.open(name)));
    const requests = await Promise.all(stores.map(async (store) => store.keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length));
  });
  expect(all.filter((path) => !/\/$|^\/_astro\/[^/]+\.(css|js|woff2)$/.test(path))).toEqual([]);
});

test('a page is fetched while a reader points at a link to it, a download is not', async () => {
  await using it = await reader();
  await it.go('/du-lieu/');
  await workerIsThere(it.page);
  await it.page.locator('main a[href$=".zip"]').first().hover();
  await it.page.locator('footer a[href="/phuong-phap/"]').hover();
  await expect.poll(() => it.network.asked, { timeout: 300_000 }).toContain('/phuong-phap/');
  expect(it.network.asked.filter((path) => path.endsWith('.zip'))).toEqual([]);
  expect(await kept(it.page)).not.toContain('/phuong-phap/');
});

/** Puts rubbish in the place of everything that is kept. */
async function damage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.put(request, new Response('%%%'));
    }
  });
}

/** The worker answers for the page from now on. */
async function workerIsThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((there) =>
        navigator.serviceWorker.addEventListener('controllerchange', there, { once: true }),
      );
  });
}
