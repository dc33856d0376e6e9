import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bothSites } from '../built/both-sites.ts';
import { routeOf, routes } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';
import { walkOf } from './walk.ts';

const [, sample] = bothSites;
if (!sample) throw new Error('no sample');
const addresses = sample.pages.map(addressOf);
/** Each language with the folder of its walks and its pages: the elements are the same, and every name is another. */
const LANGUAGES = [
  { folder: 'walks', own: addresses.filter((address) => !address.startsWith('/en/')) },
  { folder: 'walks/en', own: addresses.filter((address) => address.startsWith('/en/')) },
];
const { origin, stop } = await serve(sample.folder);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

/** The last page of every template, which is of the latest year: not the heaviest, which changes with what pages weigh. */
const pages = LANGUAGES.flatMap(({ folder, own }) =>
  routes.flatMap((route) => {
    const address = own.findLast((one) => routeOf(one) === route);
    return address === undefined ? [] : [{ route, address, folder }];
  }),
);

/**
 * Names, roles and order of what a page shows, in walks/, to be read as a text. When a page was meant to change, run this
 * file with `-u` and read what changed. The sample's figures are masked: none of data/ stands here.
 */
test.each(pages)(
  '$route is heard as it was written down in $folder',
  async ({ route, address, folder }) => {
    await using visited = await visit(browser, origin + address);
    await visited.page.waitForLoadState('networkidle');
    const tree = await visited.page.locator('main').ariaSnapshot();
    await expect(walkOf(tree)).toMatchFileSnapshot(`${folder}/${nameOf(route)}.txt`);
  },
);

test.each([
  { address: '/don-vi/', folder: 'walks' },
  { address: '/en/don-vi/', folder: 'walks/en' },
])('on every page the frame is heard in the same order: $folder', async ({ address, folder }) => {
  await using visited = await visit(browser, origin + address);
  await visited.page.waitForLoadState('networkidle');
  const tree = await visited.page.locator('body').ariaSnapshot();
  const frame = walkOf(tree).replace(/^- main\n(?: .*\n)*/m, '- main: see the walks of pages\n');
  await expect(frame).toMatchFileSnapshot(`${folder}/frame.txt`);
});

/** "/[year]/[unit]" → "year-unit". */
function nameOf(route: string): string {
  return (
    route
      .replaceAll(/[^\w-]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'home'
  );
}
