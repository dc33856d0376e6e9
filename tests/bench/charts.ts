import { gzipSync } from 'node:zlib';
import { renderSvg } from '../../src/charts/output/render.ts';
import { toPng } from '../../src/charts/output/png.ts';
import { readRecord } from '../../src/data/folder.ts';
import { readPublication } from '../../src/editions/publication.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { chartPicture } from '../../src/site/parts/chart/chart-files.ts';
import { siteOf } from '../../src/site/site.ts';
import { roots } from '../../src/roots.ts';
import { ONE_ROUND_TRIP, weigh } from '../built/weights.ts';
import { median } from './median.ts';

/** npm run bench: what each chart of the site costs to draw and to send, how its outputs compare, and which pages are heavy. */
const reading = readPublication(readRecord(roots));
if (!reading.ok) throw new Error('data/ has faults: npm run check lists them');
const site = siteOf(reading.publication, 'vi');
const charts = siteCharts(site, []);

const rows: { id: string; svg: number; png: number; bytes: number }[] = [];
for (const chart of charts) {
  const { spec } = chart;
  const inline = ['narrow', 'wide'] as const;
  // A picture is kept once it is drawn: each run draws one of another name.
  const svg = milliseconds((run) =>
    inline.map((size) => renderSvg({ ...spec, id: `${spec.id}-${String(run)}` }, size)),
  );
  const started = performance.now();
  await toPng(chartPicture(site, chart));
  const png = performance.now() - started;
  const bytes = gzipSync(renderSvg(spec, 'narrow'), { level: 9 }).length;
  rows.push({ id: chart.id, svg, png, bytes });
  console.log(
    `${chart.id}: ${svg.toFixed(1)} ms inline, ${png.toFixed(0)} ms PNG, ${String(bytes)} bytes`,
  );
}
const [svg, png, bytes] = (['svg', 'png', 'bytes'] as const).map((key) =>
  median(rows.map((row) => row[key])),
);
console.log(
  `${String(rows.length)} charts, in the median ${String(bytes)} compressed bytes inline; a PNG takes ${((png ?? 0) / (svg ?? 1)).toFixed(0)} times as long to draw as both inline pictures.`,
);

const pages = [...weigh(roots.out)];
const heavy = pages.filter(([, bytes]) => bytes > ONE_ROUND_TRIP).toSorted(([, a], [, b]) => b - a);
console.log(
  `${String(heavy.length)} of ${String(pages.length)} pages do not arrive in one round trip${heavy.length > 0 ? `: ${heavy.map(([address, bytes]) => `${address} ${String(bytes)}`).join(', ')}` : ''}.`,
);

/** Of several runs the shortest: what else the machine does only adds. */
function milliseconds(work: (run: number) => unknown): number {
  const runs = Array.from({ length: 5 }, (_, run) => {
    const started = performance.now();
    work(run);
    return performance.now() - started;
  });
  return Math.min(...runs);
}
