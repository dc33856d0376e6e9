import { createWriteStream, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheOf } from '../../src/roots.ts';
import { country, type Extent } from '../sample/country.ts';
import { oneFigureChanged, sumsOf, writeFiles } from './scale/desk.ts';
import { measured, measuredWords, shareWords, type Measured } from './scale/measured.ts';
import { plainPage } from './scale/words.ts';

/**
 * npm run bench: what a site costs to build as it grows. A made-up country with so many pages of a unit and a year, two
 * charts on each, is built from nothing, again, and after one figure has changed; then Eleventy builds the same words as plain tables.
 * Without PNG files. node tests/bench/scale.ts --sizes 20000 takes long, and 10 GB of disk.
 */
const UNITS = 100;
const MOST_PROVINCES = 5;
const LANGUAGES = 2;

/** All pages of the other builder: their words, row by row. */
const TEMPLATE = `---
pagination:
  data: pages
  size: 1
  alias: plain
permalink: "{{ plain.path }}"
---
<!doctype html>
<html lang="{{ plain.lang }}">
<head><meta charset="utf-8"><title>{{ plain.title | escape }}</title></head>
<body><table>
{% for row in plain.rows %}<tr>{% for cell in row %}<td>{{ cell | escape }}</td>{% endfor %}</tr>
{% endfor %}</table></body>
</html>
`;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,5000' } },
});
for (const size of values.sizes.split(',').map(Number)) {
  const desk = mkdtempSync(join(tmpdir(), 'nuoc-'));
  try {
    await run(desk, extentOf(size));
  } finally {
    rmSync(desk, { recursive: true, force: true });
    rmSync(cacheOf(join(desk, 'data')), { recursive: true, force: true });
  }
}

/** One province more with each thousand pages, then more years. */
function extentOf(pages: number): Extent {
  const provinces = Math.max(1, Math.min(MOST_PROVINCES, Math.floor(pages / 1000)));
  return { provinces, units: UNITS, years: Math.ceil(pages / (provinces * UNITS * LANGUAGES)) };
}

async function run(desk: string, extent: Extent): Promise<void> {
  const files = country(extent);
  writeFiles(desk, files);
  const { provinces, units, years } = extent;
  console.log(
    `\n${provinces} provinces, ${units} units in each, ${years} years: ${provinces * units * years * LANGUAGES} pages of a unit and a year`,
  );
  const cold = await build(desk, 'from nothing');
  const plain = await eleventy(desk);
  const times = (of: 'user' | 'wall') =>
    (cold[of] / cold.pages / (plain[of] / plain.pages)).toFixed(1);
  console.log(
    `  a page costs ${times('user')} times as much user time, ${times('wall')} times on the clock`,
  );
  await build(desk, 'again');
  writeFiles(desk, [oneFigureChanged(files)]);
  const warm = await build(desk, 'one figure changed');
  console.log(`  that is ${shareWords(warm, cold)} of a build from nothing`);
  const before = sumsOf(join(desk, 'dist'));
  rmSync(join(desk, 'dist'), { recursive: true });
  rmSync(cacheOf(join(desk, 'data')), { recursive: true, force: true });
  await build(desk, 'the same from nothing');
  const isSame = before === sumsOf(join(desk, 'dist'));
  console.log(`  ${isSame ? 'the same to the byte' : 'NOT THE SAME BYTES'}`);
  if (!isSame) process.exitCode = 1;
}

/** The same words by another builder. */
async function eleventy(desk: string): Promise<Measured> {
  await layOut(desk);
  // It reads and writes only under the folder it is started in.
  const program = [resolve('tests/bench/scale/eleventy.ts'), 'plain', 'eleventy'];
  const plain = await measured(program, 'eleventy', { cwd: desk });
  console.log(`  Eleventy, the same words: ${measuredWords(plain)}`);
  return plain;
}

async function build(desk: string, how: string): Promise<Measured> {
  const env = { SITE_FOLDER: desk, SITE_PNG: 'no' };
  const took = await measured(['src/cli/build.ts'], join(desk, 'dist'), { env });
  console.log(`  ${how}: ${measuredWords(took)}`);
  return took;
}

/** The words of the built pages as Eleventy reads them: a file of data and one template for all pages. */
async function layOut(desk: string): Promise<void> {
  const [site, plain] = [join(desk, 'dist'), join(desk, 'plain')];
  mkdirSync(join(plain, '_data'), { recursive: true });
  const lines = createWriteStream(join(plain, 'pages.jsonl'));
  for (const path of globSync('**/*.html', { cwd: site }).sort()) {
    const line = JSON.stringify(plainPage(path, readFileSync(join(site, path), 'utf8')));
    if (!lines.write(`${line}\n`)) await once(lines, 'drain');
  }
  lines.end();
  await once(lines, 'close');
  writeFiles(plain, [
    [
      '_data/pages.js',
      `const { readFileSync } = require('node:fs');
module.exports = () => readFileSync(${JSON.stringify(join(plain, 'pages.jsonl'))}, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
`,
    ],
    ['page.liquid', TEMPLATE],
  ]);
}
