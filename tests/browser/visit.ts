import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a visit must not meet: messages in the console, requests that fail or leave the site. */
export interface Visit {
  page: Page;
  faults: string[];
  [Symbol.asyncDispose]: () => Promise<void>;
}

/** What becomes of the files of the font: they never come, or some time after the page is drawn without them. */
interface Network {
  letters?: 'lost' | 'late';
}

const FONTS = /\.woff2$/;
/** In ms: longer than a page takes to be drawn. */
const LATE = 600;

/** Said by the browser's driver where a worker is refused. */
const REFUSED = 'Service Worker registration blocked';

/**
 * Opens an address as a new visitor would, with nothing kept from before, and waits for it to come to rest. What the site
 * keeps for times without a network has tests of its own; no other counts on it.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  { letters }: Network = {},
): Promise<Visit> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(address);
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`left the site for ${route.request().url()}`);
      return route.abort();
    },
  );
  if (letters === 'lost') await context.route(FONTS, (route) => route.abort());
  if (letters === 'late') {
    await context.route(FONTS, async (route) => {
      await pause(LATE);
      await route.continue();
    });
  }
  page.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type());
    if (isFault && !message.text().startsWith(REFUSED)) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}
