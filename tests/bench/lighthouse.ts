import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../browser/chromium.ts';
import { median } from './median.ts';
import { serveTemplates } from './templates.ts';

/**
 * npm run bench: what Lighthouse says of every template, as on a phone. It is fetched when it is asked for: with all it
 * brings along it is larger than everything else that the project installs.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that falls short is looked at so often, and the middle score counts: what else the machine does costs points too. */
const LOOKS = 3;

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
}

const { pages, stop } = await serveTemplates();
const short: string[] = [];
for (const { name, address } of pages) {
  const scores = await medianScores(address);
  const line = `${name}: ${scores.map((score) => (score === null ? 'none' : String(Math.round(score * 100)))).join(' ')}`;
  console.log(line);
  if (scores.some((score) => score !== 1)) short.push(line);
}
stop();
console.log(
  `Lighthouse, ${CATEGORIES.join(', ')}: ${String(pages.length - short.length)} of ${String(pages.length)} templates have 100 four times.`,
);

/** In the order of the categories; null where Lighthouse could not tell. */
async function medianScores(address: string): Promise<(number | null)[]> {
  const looks = [await scoresOf(address)];
  const [first = []] = looks;
  if (first.every((score) => score === 1)) return first;
  while (looks.length < LOOKS) looks.push(await scoresOf(address));
  return CATEGORIES.map((_, at) => {
    const found = looks.map((scores) => scores[at] ?? null);
    return found.includes(null) ? null : median(found.map(Number));
  });
}

async function scoresOf(address: string): Promise<(number | null)[]> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  const { categories } = JSON.parse(stdout) as Report;
  return CATEGORIES.map((category) => categories[category].score);
}
