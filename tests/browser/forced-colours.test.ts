import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roots } from '../../src/roots.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { examples } from './templates.ts';
import { visit } from './visit.ts';

const { origin, stop } = await serve(roots.out);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  test.each(examples)('nothing of $route vanishes ($address)', async ({ address }) => {
    const options = { forcedColors: 'active', colorScheme } as const;
    await using visited = await visit(browser, origin + address, options);
    const { page } = visited;
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await page.evaluate(vanished)).toEqual([]);
  });

  test('what has the focus has a ring', async () => {
    const options = { forcedColors: 'active', colorScheme } as const;
    await using visited = await visit(browser, `${origin}/don-vi/`, options);
    await visited.page.keyboard.press('Tab');
    const ring = await visited.page.locator(':focus').evaluate((one) => {
      const { outlineColor, outlineStyle } = getComputedStyle(one);
      return {
        outlineStyle,
        same: outlineColor === getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', same: false });
  });
});

/** Runs in the page: marks of drawings, squares and buttons that have the colour of what they stand on. */
function vanished(): string[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const rgb = (colour: string) => {
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = colour;
    return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  };
  const ground = rgb(getComputedStyle(document.body).backgroundColor);
  const stands = (colour: string) => {
    if (colour === 'none' || colour.startsWith('url(')) return colour !== 'none';
    const [red = 0, green = 0, blue = 0, alpha = 1] = rgb(colour);
    const far = [red, green, blue].map((part, at) => Math.abs(part - (ground[at] ?? 0)) * alpha);
    return Math.max(...far) > 16;
  };
  const GROUND = /^(?:var\(--(?:paper|hatch)\)|transparent|none)$/;
  const faults: string[] = [];
  const marks = 'main svg :is(path, rect, circle, line, polyline, polygon)';
  for (const mark of document.querySelectorAll<SVGElement>(marks)) {
    if (mark.closest('defs') || mark.getClientRects().length === 0) continue;
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const drawn = stands(fill) || (stands(stroke) && parseFloat(strokeWidth) > 0);
    // What is behind letters or between bars is meant to be like the ground; a code brings its own.
    const asked = ['fill', 'stroke'].flatMap((name) => mark.getAttribute(name) ?? []);
    const isGround = asked.length > 0 && asked.every((one) => GROUND.test(one));
    if (mark.closest('.code')) continue;
    if (!drawn && !isGround) faults.push(mark.outerHTML.slice(0, 160));
  }
  for (const square of document.querySelectorAll('.coverage td[class], .map a')) {
    const { backgroundColor, boxShadow, borderTopStyle, borderTopColor } = getComputedStyle(square);
    const edged = boxShadow !== 'none' || (borderTopStyle !== 'none' && stands(borderTopColor));
    if (!edged && !stands(backgroundColor)) faults.push(square.outerHTML.slice(0, 160));
  }
  probe.remove();
  return faults;
}
