import { load } from 'cheerio/slim';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, type RawTable } from '../../src/data/csv/csv.ts';
import { roots } from '../../src/roots.ts';
import { sitePages } from './pages.ts';

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
const years = globSync('du-lieu/[0-9]*/so-lieu-*.zip', { cwd: roots.out }).map(
  (file) => /(\d{4})\.zip$/.exec(file)?.[1] ?? '',
);

function served(path: string): Buffer {
  return readFileSync(join(roots.out, path));
}

function tableOf(path: string): RawTable {
  const reading = readCsv({ file: path, bytes: served(path) });
  if (!reading.ok) throw new Error(`${path} cannot be read`);
  return reading.table;
}

describe('the pages of downloads', () => {
  it('state the size and the checksum of each file as it is served', () => {
    let found = 0;
    for (const { address, $ } of sitePages()) {
      if (!address.startsWith('/du-lieu/')) continue;
      $('.files > li').each((_, item) => {
        const href = $(item).find('a').attr('href') ?? '';
        const sum = createHash('sha256').update(served(href)).digest('hex');
        expect([href, $(item).find('code').text()]).toEqual([href, sum]);
        found += 1;
      });
    }
    expect(found).toBeGreaterThan(100);
  });

  it('are led to, with the files of what is shown, from the foot of pages with figures', () => {
    const [year = ''] = years;
    for (const page of [`${year}/`, 'mot-cua/', '']) {
      const $ = load(served(`${page}index.html`).toString());
      const links = $('main > details:last-of-type a').map((_, link) => $(link).attr('href'));
      const files = links.get().filter((href) => !href.endsWith('/'));
      expect(files.length).toBeGreaterThan(1);
      for (const href of files) expect(existsSync(join(roots.out, href))).toBe(true);
    }
  });
});

/** Both kinds of workbook of a year as LibreOffice reads them: each sheet as a CSV. */
describe.skipIf(OFFICE === undefined)('in LibreOffice', () => {
  it.each(['xlsx', 'ods'])('the figures of a year stand in its .%s', (form) => {
    const year = years.at(-1) ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    const workbook = join(roots.out, `du-lieu/${year}/so-lieu-${year}.${form}`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Commas, quotes, UTF-8, cells as they are stored, every sheet.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const { status } = spawnSync(
      OFFICE ?? '',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, workbook],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const sheets = globSync('*.csv', { cwd: folder }).map((file) => {
      const reading = readCsv({ file, bytes: readFileSync(join(folder, file)) });
      if (!reading.ok) throw new Error(`${file} cannot be read`);
      return reading.table;
    });
    rmSync(folder, { recursive: true });
    expect(sheets.some(({ file }) => file.includes('Đọc trước'))).toBe(true);
    const cells = new Set(sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
    const { header, rows } = tableOf(`du-lieu/${year}/figures-${year}.csv`);
    const at = (name: string) => header.indexOf(name);
    const numbers = rows
      .filter((row) => row.cells[at('mark')] === 'exact')
      .map((row) => row.cells[at('value')] ?? '')
      .filter((value) => value !== '')
      .map((value) => String(Number(value)));
    expect(numbers.filter((value) => !cells.has(value))).toEqual([]);
    expect(basename(workbook)).toContain(year);
  });
});
