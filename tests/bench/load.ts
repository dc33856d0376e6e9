import autocannon from 'autocannon';
import { globSync } from 'node:fs';
import { readBase } from '../../src/site/base.ts';
import { roots } from '../../src/roots.ts';
import { isMissing, startServer } from '../hosts/servers.ts';

/**
 * npm run bench, second part: how many readers a small machine serves. The built site, by nginx with the file made for
 * it, asked for by fifty readers at once for ten seconds; the requests never leave this machine. Ends with 1 on an error.
 */
const CONNECTIONS = 50;
const SECONDS = 10;
/** Of each of these as many are asked for as of the others. */
const ASKED = ['*/index.html', '*/*/index.html', '_astro/*.js', '**/*.{csv,json}', '**/*.svg'];
const OF_EACH = 40;

if (isMissing('nginx')) console.log('There is no nginx on this machine: the load is not measured.');
else await run();

async function run(): Promise<void> {
  const base = readBase(roots.data);
  const paths = ASKED.flatMap((form) =>
    evenly(globSync(form, { cwd: roots.out }).sort()).map(
      (file) => base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')),
    ),
  );
  const { origin, stop } = await startServer('nginx', roots.out, base);
  try {
    const result = await autocannon({
      url: origin,
      connections: CONNECTIONS,
      duration: SECONDS,
      headers: { 'accept-encoding': 'gzip' },
      requests: paths.map((path) => ({ path })),
    });
    const { requests, latency, throughput, errors, timeouts, non2xx } = result;
    const faults = errors + timeouts + non2xx;
    console.log(
      `${String(paths.length)} addresses, ${String(CONNECTIONS)} readers at once: ${requests.average.toFixed(0)} answers a second (${(throughput.average / 1e6).toFixed(1)} MB), half within ${String(latency.p50)} ms, 99 of 100 within ${String(latency.p99)} ms; ${String(faults)} errors among ${String(requests.total)}.`,
    );
    if (faults > 0) process.exitCode = 1;
  } finally {
    stop();
  }
}

function evenly(files: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(files.length / OF_EACH));
  return files.filter((_, at) => at % step === 0).slice(0, OF_EACH);
}
