import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every barrier that axe finds, as "rule: the element". */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (standards) => {
    const { violations } = await window.axe.run({ runOnly: standards });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, STANDARDS);
}

/** How far the page reaches beyond its window, sideways, in pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What moved, on its own, after it was drawn: 0 when nothing did. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, document.body.scrollHeight);
    return new Promise<number>((settled) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        settled(sum);
      }, 300);
    });
  });
}

/** Every figure on the page with its text. */
export async function figuresShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-figure]')
    .evaluateAll((all) => all.map((one) => `${one.dataset['figure'] ?? ''} ${one.textContent}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
