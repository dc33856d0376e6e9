import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderSvg, widthsIn } from '../../src/charts/output/render.ts';
import { type Width, WIDTHS } from '../../src/charts/paper/theme.ts';
import type { ChartJson } from '../../src/live/chart-json.ts';
import { roots } from '../../src/roots.ts';
import { pictures } from '../charts/made-up-pictures.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { loadLetters, wake } from './stage.ts';
import { visit } from './visit.ts';

const FONTS = 'src/site/frame/fonts';
const WEIGHTS = ['400', '600'];

/** Of all pixels; letters and edges are smoothed a little differently on a canvas. */
const MOST_UNLIKE = 0.008;

/** A site of its own, with one page for each made-up picture and the script of the real one. */
const folder = mkdtempSync(join(tmpdir(), 'hinh-'));
cpSync(join(roots.out, '_astro'), join(folder, '_astro'), { recursive: true });
mkdirSync(join(folder, 'bieu-do'));
cpSync(FONTS, join(folder, 'fonts'), { recursive: true });
/** Of the scripts that pages name the one that fetches the rest. */
const loader = globSync('*.js', { cwd: join(folder, '_astro') }).find((name) =>
  /import\(["'`]\.\/live-chart/.test(readFileSync(join(folder, '_astro', name), 'utf8')),
);
if (loader === undefined) throw new Error('no script wakes charts');
const styles = [
  readFileSync('src/site/frame/styles/tokens.css', 'utf8'),
  ...WEIGHTS.map(fontFace),
  'body { margin: 0; background: var(--paper); font-family: "Be Vietnam Pro" } figure { margin: 0 }',
  'svg { display: block; inline-size: 100% } :focus { outline: 0 }',
].join('\n');
const sizes = Object.keys(WIDTHS) as Width[];
for (const { name, spec } of pictures) {
  const readings = spec.series.map(({ points }) => points.map(() => ({ lines: ['một số'] })));
  const live: ChartJson = { spec, widths: widthsIn(spec), readings, toSource: '', keys: '' };
  writeFileSync(join(folder, 'bieu-do', `${name}.json`), JSON.stringify(live));
  const stages = sizes.map(
    (size) =>
      `<div class="${size}" style="inline-size: ${String(WIDTHS[size])}px">${renderSvg(spec, size)}</div>`,
  );
  mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, name, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
      <style>${styles}</style><script type="module" src="/_astro/${loader}"></script>
      <figure>${stages.join('')}<a href="/bieu-do/${name}.csv">CSV</a></figure>`,
  );
}

const { origin, stop } = await serve(folder);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
  rmSync(folder, { recursive: true });
});

test.each(pictures.map(({ name }) => name))('%s is drawn as in its picture', async (name) => {
  await using visited = await visit(browser, `${origin}/${name}/`);
  const { page, faults } = visited;
  await loadLetters(page);
  for (const size of sizes) {
    const stage = page.locator(`.${size}`);
    const picture = await stage.screenshot();
    await wake(stage);
    await stage.evaluate((element) => (element as HTMLElement).blur());
    expect(await unlike(picture, await stage.screenshot())).toBeLessThan(MOST_UNLIKE);
  }
  expect(faults).toEqual([]);
});

test('in the reader’s own colours too it is drawn as in its picture', async () => {
  const name = pictures.find(({ spec }) => spec.form === 'stacked-bars')?.name ?? '';
  await using visited = await visit(browser, `${origin}/${name}/`, { forcedColors: 'active' });
  await loadLetters(visited.page);
  const stage = visited.page.locator('.wide');
  const picture = await stage.screenshot();
  await wake(stage);
  await stage.evaluate((element) => (element as HTMLElement).blur());
  expect(await unlike(picture, await stage.screenshot())).toBeLessThan(MOST_UNLIKE);
});

/** The letters of the site, waited for. */
function fontFace(weight: string): string {
  return `@font-face { font-family: "Be Vietnam Pro"; font-weight: ${weight}; font-display: block; src: url(/fonts/${weight}.woff2); }`;
}

/** The share of pixels that differ by more than smoothing does. */
async function unlike(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  expect(b.length).toBe(a.length);
  let differing = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [red, green, blue] = [0, 1, 2].map((part) =>
      Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)),
    );
    if (Math.max(red ?? 0, green ?? 0, blue ?? 0) > 100) differing++;
  }
  return (differing * 4) / a.length;
}

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height).data;
}
