import type { Browser, Page } from 'playwright-core';
import postcss from 'postcss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bothSites, templates } from '../built/both-sites.ts';
import { routeOf } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const SETTINGS = [
  { width: 360, media: 'screen', text: '2' },
  { width: 1280, media: 'screen', text: '0' },
  { width: 800, media: 'print', text: '0' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const kindOf = (page: string) => routeOf(addressOf(page)) ?? page;

test.each(templates(bothSites, kindOf))(
  '$page of $site.name looks as it did before its styles were pruned',
  async ({ site: { folder, whole }, page: file }) => {
    const { origin, stop } = await serve(folder);
    try {
      await using visited = await visit(browser, origin + addressOf(file), { bypassCSP: true });
      const { page } = visited;
      const before = whole.styles[whole.pages[file] ?? NaN] ?? '';
      expect(before).not.toBe('');
      const properties = declared(before);
      await restyle(page, await page.locator('style').allTextContents());
      const pruned = await looks(page, properties);
      expect(pruned.length).toBeGreaterThan(100);
      await restyle(page, [before]);
      const unpruned = await looks(page, properties);
      expect(unpruned.filter((look, at) => look !== pruned[at])).toEqual([]);
    } finally {
      stop();
    }
  },
);

/** Every property that a style sheet sets. */
function declared(css: string): string[] {
  const properties = new Set<string>();
  postcss.parse(css).walkDecls(({ prop }) => {
    if (!prop.startsWith('--')) properties.add(prop);
  });
  return [...properties];
}

/** Letters that come late are left out: they may be there at one look and not at the other. */
async function restyle(page: Page, styles: readonly string[]): Promise<void> {
  const css = styles.join('').replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  await page.evaluate((css) => {
    for (const [at, style] of document.querySelectorAll('style').entries())
      style.textContent = at === 0 ? css : '';
  }, css);
}

/** What every element of a page looks like in each setting, with all folds open: its place, its size and its styles. */
async function looks(page: Page, properties: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, media, text } of SETTINGS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media, reducedMotion: 'reduce' });
    const seen = await page.evaluate(elementLooks, { properties, text });
    found.push(...seen.map((look) => `${String(width)} px, ${media}: ${look}`));
  }
  return found;
}

/** Runs in the page. */
function elementLooks(asked: { properties: readonly string[]; text: string }): string[] {
  document.documentElement.dataset['text'] = asked.text;
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return [...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const of = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    return ['', '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== '' && style.content === 'none') return [];
      const values = asked.properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [`${of}${pseudo} ${JSON.stringify([x, y, width, height])} ${values.join('; ')}`];
    });
  });
}
