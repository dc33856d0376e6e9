import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio/slim';
import { afterAll, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { readCsv } from '../../src/data/csv/csv.ts';
import { roots } from '../../src/roots.ts';
import type { Program } from '../../src/site/pages/data/ways-in.ts';
import { serve } from '../browser/serve.ts';

/** What runs a way in, and how it is told the lines; the others need an account or a window. */
const RUNS: Partial<Record<Program, { by: string; with: (code: string) => string[] }>> = {
  python: { by: 'python3', with: (code) => ['-c', code] },
  r: { by: 'Rscript', with: (code) => ['-e', code] },
  javascript: {
    by: process.execPath,
    with: (code) => ['--input-type=module', '--eval', code],
  },
};

const { origin, stop } = await serve(roots.out);
afterAll(stop);

const page = load(readFileSync(join(roots.out, 'du-lieu/index.html'), 'utf8'));
const ways = page('[data-way]')
  .get()
  .map((code) => ({ program: page(code).attr('data-way') as Program, code: page(code).text() }));

/** The address that the site says it stands at, where these tests serve it. */
const home = new URL(
  /rel="canonical" href="([^"]+)/.exec(readFileSync(join(roots.out, 'index.html'), 'utf8'))?.[1] ??
    '',
);

it('there is a way in from each program, and each names a file that is served', () => {
  expect(ways.map(({ program }) => program)).toEqual([
    'excel',
    'sheets',
    'python',
    'r',
    'duckdb',
    'javascript',
  ]);
  for (const { code } of ways) {
    const [address = ''] = /https?:[^"']+/.exec(code) ?? [];
    expect(address.startsWith(home.origin)).toBe(true);
    expect(readFileSync(join(roots.out, new URL(address).pathname)).length).toBeGreaterThan(0);
  }
});

for (const [program, run] of Object.entries(RUNS)) {
  // Where the program is missing, or cannot read over a network, its test is skipped and counted as such.
  const missing = spawnSync(run.by, ['--version']).error !== undefined;

  it.skipIf(missing)(`${program} finds the figure that the page shows`, async () => {
    const { code = '' } = ways.find((way) => way.program === program) ?? {};
    const [, figure = ''] = /["']([a-z]+\.[^"'/:]+)["']/.exec(code) ?? [];
    const printed = await promisify(execFile)(run.by, run.with(code.replace(home.origin, origin)));
    expect(Number(printed.stdout.trim())).toBe(numberOf(figure));
  });
}

// DuckDB fetches what reads addresses from a host of its own, which a machine that tests may not reach: it is asked of the file
// that the address names.
it('duckdb finds the figure that the page shows', async () => {
  const { code = '' } = ways.find(({ program }) => program === 'duckdb') ?? {};
  const [, address = ''] = /'(https?:[^']+)'/.exec(code) ?? [];
  const [, figure = ''] = /id = '([^']+)'/.exec(code) ?? [];
  const connection = await (await DuckDBInstance.create()).connect();
  const file = join(roots.out, new URL(address).pathname);
  const answer = await connection.runAndReadAll(code.replace(address, file));
  expect(answer.getRows().map(([value]) => Number(value))).toEqual([numberOf(figure)]);
});

/** A figure as the data of the site has it. */
function numberOf(figure: string): number {
  const file = 'figures.csv';
  const reading = readCsv({ file, bytes: readFileSync(join(roots.out, 'du-lieu', file)) });
  if (!reading.ok) throw new Error('the figures cannot be read');
  const { header, rows } = reading.table;
  const row = rows.find(({ cells }) => cells[header.indexOf('id')] === figure);
  return Number(row?.cells[header.indexOf('value')]);
}
