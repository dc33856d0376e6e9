import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { yearOf } from '../../src/data/period.ts';
import { roots } from '../../src/roots.ts';
import { xlsx } from '../import/workbooks.ts';
import { launchChromium } from './chromium.ts';
import { barriers, sidewaysOverflow } from './measures.ts';
import { serve, type Network } from './serve.ts';
import { visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const network: Network = { state: 'up', asked: [] };
const { origin, stop } = await serve(roots.out, network);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stop();
});

const open = (address: string) => visit(browser, origin + address, { viewport: PHONE });

/** What the page holds a file against. */
const registers = JSON.parse(readFileSync(join(roots.out, 'kiem-tra-tep/so-bo.json'), 'utf8')) as [
  file: string,
  text: string,
][];

/** A unit that the site knows, and a year in which it was. */
const { id, name, year } = someUnit();

function someUnit(): { id: string; name: string; year: string } {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = registers.map(([file, text]) => ({ file, bytes: bytes(text) }));
  const reading = readDataset(files);
  if (!reading.ok) throw new Error('the registers have faults');
  const { statements, units } = reading.dataset;
  const found = statements.find(({ unit }) => units.get(unit)?.peer_group === 'districts');
  const unit = units.get(found?.unit ?? '') ?? [...units.values()][0];
  if (!found || !unit) throw new Error('the site has no district with figures');
  return { id: unit.id, name: unit.name_vi, year: String(yearOf(found.period)) };
}

const BOOK = xlsx({
  rows: [
    ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
    [name, 100, 3],
    ['Xã không ai biết', 200, 4],
  ],
});

async function give(page: Page, file: string, bytes: Uint8Array): Promise<string> {
  await page.locator('main input[type=file]').setInputFiles({
    name: file,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  return verdict(page);
}

/** What is said once the file has been read. */
async function verdict(page: Page): Promise<string> {
  const status = page.locator('main [role=status]');
  await status.filter({ hasText: /[^…]$/ }).waitFor();
  return (await status.textContent()) ?? '';
}

test('a workbook is read without any request once the code is there, and nothing of it is kept', async () => {
  await using visited = await open('/kiem-tra-tep/');
  const { page } = visited;
  await page.waitForLoadState('networkidle');
  const before = network.asked.length;
  expect(await give(page, 'a.xlsx', BOOK)).toContain('câu cần trả lời');
  // The code, for the first file alone.
  expect(network.asked.slice(before)).toEqual([expect.stringMatching(/^\/_astro\/[^/]+\.js$/)]);
  const after = network.asked.length;
  await page.locator('main form input[name="period"]').fill(year);
  await page.locator('main form input[name="unit:A3"]').fill('skip');
  await page.locator('main form button').click();
  expect(await verdict(page)).toBe('Đọc được 1 dòng số liệu: không thấy lỗi.');
  expect(network.asked.length).toBe(after);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map((one) => one.name),
  ]);
  expect(kept).toEqual([]);
  expect(visited.faults).toEqual([]);
});

test('a table of ours is checked cell by cell, in the language of the page, and the page stays in order', async () => {
  await using visited = await open('/en/kiem-tra-tep/');
  const { page } = visited;
  const text = `unit,period,source\n${id}x,${year},none\n`;
  expect(await give(page, 'cases.csv', new TextEncoder().encode(text))).toMatch(/faults\.$/);
  expect(await page.locator('main ol').textContent()).toContain('line 1');
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await barriers(page)).toEqual([]);
});

test('without script the page says what to do instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/kiem-tra-tep/`);
  expect(await page.locator('main input').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('npm run check');
  await context.close();
});
