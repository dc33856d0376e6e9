import type { Locator, Page } from 'playwright-core';

/** The chart of a page that is shown at the width of the window: what a reader can point at. */
export function stageOf(page: Page, figure = 0): Locator {
  return page
    .locator('figure:has(a[href$=".csv"])')
    .nth(figure)
    .locator('> :is(.narrow, .wide):visible');
}

/** Wakes a chart by the keyboard and waits until it is drawn. */
export async function wake(stage: Locator): Promise<void> {
  await stage.focus();
  await stage.locator('> canvas').waitFor();
}

/** What the chart says of the point that is looked at. */
export async function readingOf(stage: Locator): Promise<string[]> {
  return stage
    .locator('> [role=status]')
    .or(stage.locator('+ [role=status]'))
    .locator('> :not(a)')
    .allTextContents();
}

/** Every face of the font, asked for by letters of both its parts: a canvas is not drawn again when one comes late. */
export async function loadLetters(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      [400, 600].map((weight) =>
        document.fonts.load(`${String(weight)} 13px "Be Vietnam Pro"`, 'aấ'),
      ),
    ),
  );
}
