import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheOf } from '../../src/roots.ts';
import { serve } from '../browser/serve.ts';
import { provinceOfCountry } from '../sample/country.ts';
import { oneFigureChanged, sumsOf, writeFiles } from './scale/desk.ts';
import { measured, measuredWords, shareWords, together, type Measured } from './scale/measured.ts';

/**
 * npm run bench, last part: what a country costs that is built as README says, each province by itself and over them the site of
 * all. All of it is built from nothing; then one figure of one province changes, and that province and the site of all are built
 * again. Without PNG files. node tests/bench/provinces.ts --provinces 10 --years 10 makes 20,000 pages of a unit and a year: it
 * takes half an hour, and 10 GB of disk.
 */
const UNITS = 100;
const LANGUAGES = 2;

const { values } = parseArgs({
  options: {
    provinces: { type: 'string', default: '5' },
    years: { type: 'string', default: '5' },
  },
});
const years = Number(values.years);
const count = Number(values.provinces);
const desk = mkdtempSync(join(tmpdir(), 'cac-tinh-'));
const provinces = Array.from({ length: count }, (_, at) => {
  const { id, files } = provinceOfCountry(at + 1, { units: UNITS, years });
  return { id, files, folder: join(desk, id) };
});
type Province = (typeof provinces)[number];
const host = join(desk, 'host');
mkdirSync(host);
const { origin, stop } = await serve(host);
try {
  await run();
} finally {
  stop();
  rmSync(desk, { recursive: true, force: true });
  for (const { folder } of provinces)
    rmSync(cacheOf(join(folder, 'data')), { recursive: true, force: true });
}

async function run(): Promise<void> {
  console.log(
    `\n${String(count)} provinces, each a build of its own, ${String(UNITS)} units in each, ${String(years)} years: ${String(count * UNITS * years * LANGUAGES)} pages of a unit and a year`,
  );
  const builds: Measured[] = [];
  for (const { id, files, folder } of provinces) {
    writeFiles(folder, files);
    symlinkSync(join(folder, 'dist'), join(host, id));
    const took = await buildProvince(folder);
    builds.push(took);
    console.log(`  ${id}: ${measuredWords(took)}`);
  }
  const lines = provinces.map(({ id }) => `${id},${origin}/${id}`);
  writeFiles(desk, [['provinces.csv', ['province,address', ...lines, ''].join('\n')]]);
  const above = await buildSiteOfAll();
  console.log(`  the site of all: ${measuredWords(above)}`);
  const cold = together([...builds, above]);
  console.log(`  together: ${measuredWords(cold)}`);
  const [first] = provinces;
  if (!first) return;
  writeFiles(first.folder, [oneFigureChanged(first.files)]);
  const warm = together([await buildProvince(first.folder), await buildSiteOfAll()]);
  console.log(`  one figure changed: ${measuredWords(warm)}`);
  console.log(`  that is ${shareWords(warm, cold)} of the country from nothing`);
  await compareWithNew(first);
}

/** The province that changed, and the site of all, once more from nothing. */
async function compareWithNew({ folder }: Province): Promise<void> {
  const sums = () => [sumsOf(join(folder, 'dist')), sumsOf(join(desk, 'country'))];
  const before = sums();
  rmSync(join(folder, 'dist'), { recursive: true });
  rmSync(join(desk, 'country'), { recursive: true });
  rmSync(cacheOf(join(folder, 'data')), { recursive: true, force: true });
  await buildProvince(folder);
  await buildSiteOfAll();
  const isSame = sums().every((sum, at) => sum === before[at]);
  console.log(`  ${isSame ? 'the same to the byte' : 'NOT THE SAME BYTES'}`);
  if (!isSame) process.exitCode = 1;
}

function buildProvince(folder: string): Promise<Measured> {
  const env = { SITE_FOLDER: folder, SITE_PNG: 'no' };
  return measured(['src/cli/build.ts'], join(folder, 'dist'), { env });
}

function buildSiteOfAll(): Promise<Measured> {
  const to = join(desk, 'country');
  const given = ['--from', join(desk, 'provinces.csv'), '--address', `${origin}/`, '--to', to];
  return measured(['src/cli/country.ts', ...given], to, {});
}
