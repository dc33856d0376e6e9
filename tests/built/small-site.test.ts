import { load } from 'cheerio/slim';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles, checksumList, CHECKSUMS } from '../../src/cli/checksums.ts';
import { sha256 } from '../../src/editions/checksum.ts';
import { qrOf } from '../../src/site/pages/unit-year/qr.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { visit } from '../browser/visit.ts';
import type { Outcome } from '../cli/run-command.ts';
import { ADDRESS, hostileProvince } from './hostile.ts';
import { deadLinks, outlinesOf, type Outline } from './outlines.ts';
import { routeOf } from './routes.ts';

/**
 * One small site, whose words are hostile and which is served under a path, for all that needs a build of its own:
 * each costs about fifteen seconds of a core. The tests stand in their order: the first ones build it.
 */
const desk = mkdtempSync(join(tmpdir(), 'trang-nho-'));
/** As a host has it: the site lies under its path. */
const web = join(desk, 'web');
const site = join(web, 'cchc');
const data = join(desk, 'data');

beforeAll(() => {
  hostileProvince(data);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), 'năm ngoái');
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** Builds it; killed without warning as soon as `isTime`. */
async function build(isTime: () => boolean = () => false): Promise<Outcome> {
  const env = { ...process.env, SITE_DATA: data, SITE_CONTENT: join(data, 'content') };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { env: { ...env, SITE_OUT: site } });
  const outcome = { out: '', err: '' };
  child.stdout.on('data', (text) => (outcome.out += String(text)));
  child.stderr.on('data', (text) => (outcome.err += String(text)));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const isOver = () => Promise.race([ended.then(() => true), pause(5).then(() => false)]);
  while (!(await isOver())) if (isTime()) child.kill('SIGKILL');
  return { code: await ended, ...outcome };
}

describe('a build leaves the site whole', () => {
  it.each(['index.html', CHECKSUMS])('killed when the new one has its %s', async (file) => {
    const { code } = await build(() => existsSync(join(`${site}.next`, file)));
    expect([code, readFileSync(join(site, 'index.html'), 'utf8')]).toEqual([null, 'năm ngoái']);
  });

  it('two at once: one is refused and says so, and the site is of the other', async () => {
    const outcomes = await Promise.all([build(), build()]);
    const refused = outcomes.filter(({ err }) => err.includes('Một lệnh dựng khác đang dựng vào'));
    expect([outcomes.map(({ code }) => code).sort(), refused.length]).toEqual([[0, 1], 1]);
    const list = readFileSync(join(site, CHECKSUMS), 'utf8');
    expect(checksumList(builtFiles(site))).toBe(list);
    expect(globSync('*', { cwd: web })).toEqual(['cchc']);
  });
});

describe('what is built', () => {
  it('is built again after one figure has changed', async () => {
    const path = join(data, '2019/scores.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(',74.5,', ',74.25,'));
    expect((await build()).code).toBe(0);
    expect(readFileSync(join(site, '2019/doi-che/index.html'), 'utf8')).toContain('74,25');
  });

  it('is the same to the byte, whenever, wherever, by whomever and after whatever it is built', () => {
    // Another folder with the code, another with the data, one core, other habits of the machine.
    const code = join(desk, 'chỗ khác');
    for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(code, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(code, 'node_modules'));
    cpSync(data, join(code, 'data'), { recursive: true });
    const oneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? 'taskset -c 0' : '';
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `umask 077; exec ${oneCore} "$0" src/cli/build.ts`, process.execPath],
      {
        cwd: code,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'C', NODE_ENV: 'development' },
          ...{ SITE_DATA: join(code, 'data'), SITE_CONTENT: join(code, 'data/content') },
          SITE_OUT: join(code, 'trang'),
        },
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(bytesOf(join(code, 'trang'))).toEqual(bytesOf(site));
  });
});

/** "2019/index.html.br 1f0c…" of every file, also of compressed copies. */
function bytesOf(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${sha256(readFileSync(path))}`)
    .sort();
}

describe('under a path', () => {
  let outlines: Outline[] = [];
  beforeAll(() => {
    outlines = outlinesOf(web);
  });

  it('every link of a page leads somewhere, and every page has its own address', () => {
    expect(deadLinks(outlines, web)).toEqual([]);
    const pages = outlines.filter(({ address }) => !address.endsWith('404.html'));
    expect(pages.map(({ canonical }) => canonical)).toEqual(
      pages.map(({ address }) => new URL(address, ADDRESS).href),
    );
  });

  it('every whole address in any file of text is one that is served', () => {
    const texts = globSync('**/*.{html,md,json,jsonld,xml,csv,js,svg,txt,cff,bib,ris,ics}', {
      cwd: web,
    });
    const astray = texts.flatMap((file) =>
      [...new Set(readFileSync(join(web, file), 'utf8').match(WHOLE) ?? [])]
        .filter((address) => !isServed(new URL(address).pathname))
        .map((address) => `${file}: ${address}`),
    );
    expect([texts.length > 300, astray]).toEqual([true, []]);
  });

  it('every QR code is of the page that it stands on', () => {
    const coded = outlines.filter(({ address }) => /\/\d{4}\/[a-z-]+\/$/.test(address));
    const read = coded.filter(({ address, canonical }) => {
      const html = readFileSync(join(web, address, 'index.html'), 'utf8');
      return html.includes(qrOf(canonical ?? '').path);
    });
    expect(read.length).toBeGreaterThan(3);
  });
});

/** An address of the site as it stands in a text; what is put in by a machine that reads it ("{year}") is left out. */
const WHOLE = /https:\/\/vi-du\.test(?:\/[\w\-.~%/]*[\w~%/-])?(?![\w{])/g;

function isServed(path: string): boolean {
  const file = join(web, decodeURIComponent(path));
  return path.startsWith('/cchc') && existsSync(extname(file) === '' ? join(file, '.') : file);
}

describe('hostile words', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await serve(web);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  it('are words in every page and drawing', () => {
    const files = globSync('**/*.{html,svg}', { cwd: site });
    const harmed = files.filter((file) => {
      const $ = load(readFileSync(join(site, file), 'utf8'), { xml: file.endsWith('.svg') });
      const code = $('script:not([type*=json])')
        .toArray()
        .map((script) => $(script).text());
      return $(TRACES).length > 0 || code.some((text) => text.startsWith('self.harmed'));
    });
    expect([files.length > 150, harmed]).toEqual([true, []]);
  });

  it('are words when a page of each kind is read with script', async () => {
    const pages = globSync('**/index.html', { cwd: site }).map((file) => `/${file.slice(0, -10)}`);
    const kinds = Map.groupBy(pages, routeOf);
    expect(kinds.size).toBeGreaterThan(30);
    for (const [address = ''] of kinds.values()) {
      await using visited = await visit(browser, `${server.origin}/cchc${address}`);
      const harmed = await visited.page.evaluate(
        (traces) => 'harmed' in self || document.querySelector(traces) !== null,
        TRACES,
      );
      expect([address, harmed, visited.faults]).toEqual([address, false, []]);
    }
  });

  it('are words among the answers of the search', async () => {
    await using visited = await visit(browser, `${server.origin}/cchc/phuong-phap/`);
    const { page } = visited;
    await page.locator('header input[type=search]').pressSequentially('doi che');
    const answer = page.locator('header .answers a').first();
    await answer.waitFor();
    expect(await answer.textContent()).toContain('<img src=x');
    expect(await page.locator(TRACES).count()).toBe(0);
    expect(await answer.getAttribute('href')).toMatch(/^\/cchc\//);
  });

  it('and what answers without a network has the path for its reach, and no more', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.origin}/cchc/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe('/cchc/');
    await context.close();
  });
});

/** What the words would have become. */
const TRACES = '[onerror], [onload], img[src=x], a[href^="javascript:"]';
