import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { stageOf, wake } from './stage.ts';
import { examples } from './templates.ts';

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

test.each(examples)('$route does nothing that its policy forbids', async ({ address }) => {
  await using opened = await open(address);
  const { page } = opened;
  await useAll(page);
  expect(await opened.forbidden()).toEqual([]);
});

test('a search and a comparison do nothing that is forbidden', async () => {
  await using opened = await open('/tim/');
  const { page } = opened;
  await page.locator('main input[type=search]').fill('an minh');
  await page.locator('main input[type=search]').press('Enter');
  await page.locator('main a[href*="an-minh"]').first().waitFor();
  expect(await opened.forbidden()).toEqual([]);
  await page.goto(`${origin}/so-sanh/?don-vi=an-minh`);
  await page.locator('#ket-qua td').first().waitFor();
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('#ket-qua a[download]').first().click(),
  ]);
  await useAll(page);
  expect(await opened.forbidden()).toEqual([]);
});

test('a script, a style or an attribute that a page was not built with is refused, and that is noticed', async () => {
  await using opened = await open('/404.html');
  await opened.page.evaluate(() => {
    for (const name of ['script', 'style'] as const) {
      const added = document.createElement(name);
      added.textContent = name === 'script' ? 'document.title = "run"' : 'body { color: red }';
      document.head.append(added);
    }
    document.body.setAttribute('style', 'color: red');
  });
  expect(await opened.page.title()).not.toBe('run');
  const forbidden = await opened.forbidden();
  expect(forbidden.join('\n')).toContain('script-src-elem');
  expect(forbidden.join('\n')).toContain('style-src-elem');
  expect(forbidden.join('\n')).toContain('style-src-attr');
});

/** What readers do with a page that makes scripts add something to it. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const buttons = ':is(header, footer) button, main th button';
    for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.click();
  });
  const stage = stageOf(page);
  if ((await stage.count()) > 0) await wake(stage);
  const term = page.locator('main .term:visible').first();
  if ((await term.count()) > 0) await term.hover();
  const figure = page.locator('main a[href*="/trich-dan/"][href*="#"]:visible').first();
  if ((await figure.count()) > 0) await figure.click();
  await page.waitForLoadState('networkidle');
}

/** A page, and what it did or was asked to do that its policy forbids. */
async function open(address: string) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const reports: string[] = [];
  await page.exposeFunction('report', (what: string) => reports.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sourceFile } = violation;
      window.report(`${effectiveDirective}: ${blockedURI} ${sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) reports.push(message.text());
  });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const policy = page.locator('meta[http-equiv=content-security-policy]');
  expect(await policy.getAttribute('content')).toMatch(/^default-src 'none';/);
  return {
    page,
    forbidden: async () => {
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      return reports;
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

declare global {
  interface Window {
    report: (what: string) => void;
  }
}
