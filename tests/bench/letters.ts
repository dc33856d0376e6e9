import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './median.ts';
import { serveTemplates } from './templates.ts';

/**
 * npm run bench: how much later the largest part of a page is shown because its letters are fetched. Each page is opened
 * in turn with and without them, as on a cheap phone over a slow network, so that what else the machine does falls on both.
 */
const RUNS = 3;
/** A hundred and fifteen hundredths: more is felt. */
const MOST = 1.15;

/** As Lighthouse has them for a phone: ms, bytes a second, and how many times slower than this machine. */
const NETWORK = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const SLOWER = 4;

const { pages, stop } = await serveTemplates();
const browser = await launchChromium();
const ratios: { name: string; ratio: number }[] = [];
for (const { name, address } of pages) {
  const withLetters: number[] = [];
  const without: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    withLetters.push(await largestShown(browser, address, true));
    without.push(await largestShown(browser, address, false));
  }
  const [one, other] = [median(withLetters), median(without)];
  ratios.push({ name, ratio: one / other });
  console.log(`${name}: ${one.toFixed(0)} ms with letters, ${other.toFixed(0)} ms without`);
}
await browser.close();
stop();
const late = ratios.filter(({ ratio }) => ratio > MOST);
console.log(
  `The largest part of a page is shown after ${median(ratios.map(({ ratio }) => ratio)).toFixed(2)} times as long with letters as without, in the median of ${String(ratios.length)} pages. Over ${String(MOST)}: ${late.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`).join(', ') || 'none'}.`,
);

/** When the largest part of a page is shown to a new visitor, in ms. */
async function largestShown(from: Browser, address: string, letters: boolean): Promise<number> {
  const context = await from.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (!letters) await devtools.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(
      () =>
        new Promise<number>((shown) => {
          new PerformanceObserver((list) => {
            shown(list.getEntries().at(-1)?.startTime ?? NaN);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
