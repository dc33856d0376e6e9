import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a visit must not meet: messages in the console, requests that fail or leave the site. */
export interface Visit {
  page: Page;
  faults: string[];
  [Symbol.asyncDispose]: () => Promise<void>;
}

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
  /** What the network does not bring. */
  lost: RegExp | null = null,
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
  if (lost !== null) await context.route(lost, (route) => route.abort());
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
