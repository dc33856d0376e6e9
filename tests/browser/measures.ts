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

/** With so many columns the last one, often the answer, is in sight on a phone. */
const FEW_COLUMNS = 4;

/** The captions of tables of few columns whose last column is cut, or out of sight, at the edge of the page. */
export async function columnsCut(page: Page): Promise<string[]> {
  return await page.evaluate((few) => {
    const rightOf = (cell: Element) => {
      const shown = document.createRange();
      // Marks of notes hang over the edge; the number does not.
      shown.selectNodeContents(cell.querySelector('data, a, i, small') ?? cell);
      return shown.getBoundingClientRect().right;
    };
    return [...document.querySelectorAll('.scroll')].flatMap((scroll) => {
      const table = scroll.querySelector('table');
      if (!table?.tHead || !table.checkVisibility()) return [];
      const isWide = [...table.rows].some(({ cells }) => cells.length > few);
      const last = [...table.rows].flatMap(({ cells }) => cells[cells.length - 1] ?? []);
      const edge = scroll.getBoundingClientRect().right + 1;
      const isCut = !isWide && last.some((cell) => rightOf(cell) > edge);
      return isCut ? [table.caption?.textContent.trim() ?? ''] : [];
    });
  }, FEW_COLUMNS);
}

/** How far the page reaches beyond its window, sideways, in pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What moved, on its own, after it was drawn: 0 when nothing did. Only what is in the window counts. */
export async function layoutShift(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForTimeout(100);
  return page.evaluate(
    () =>
      new Promise<number>((settled) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          settled(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // With nothing to report the observer stays silent.
        setTimeout(() => {
          settled(0);
        }, 100);
      }),
  );
}

/** Every figure on the page with its text. */
export async function figuresShown(page: Page): Promise<string[]> {
  return page
    .locator('data, a[href*="/trich-dan/"][href*="#"]:not(:has(data))')
    .evaluateAll((all) =>
      all.map((one) => {
        const named = one instanceof HTMLElement ? one.dataset['figure'] : undefined;
        return `${named ?? one.closest('a')?.href ?? 'unnamed'} ${one.textContent}`;
      }),
    );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
