import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bothSites, readPage, type BuiltSite } from './both-sites.ts';

/** In compressed bytes. */
const LIVE_CHART = 60_000;
/** Most is needed to compare: its sentences are there in both languages, and its lists are searched as people type. */
const WITH_A_PAGE = 18_800;

describe.each(bothSites)('on $name', (site) => {
  test('a chart that is pointed at fetches few bytes of script', () => {
    const [chart] = globSync('_astro/live-chart.*.js', { cwd: site.folder });
    expect(weightOf(site, [chart ?? ''])).toBeLessThanOrEqual(LIVE_CHART);
  });

  test('the scripts that a page comes with weigh about as much as a page', () => {
    const known = new Map<string, number>();
    const heavy = site.pages.flatMap((page) => {
      const named = [...readPage(site, page).matchAll(/<script type="module" src="([^"]+)"/g)];
      const files = named.map(([, src = '']) => src.slice(src.indexOf('_astro/')));
      const weight = known.get(files.join()) ?? weightOf(site, files);
      known.set(files.join(), weight);
      return weight > WITH_A_PAGE ? [`${page}: ${String(weight)}`] : [];
    });
    expect(known.size).toBeGreaterThan(1);
    expect(heavy).toEqual([]);
  });
});

/** What files of script weigh, and all that they import at once: not what they fetch later. */
function weightOf({ folder }: BuiltSite, files: readonly string[]): number {
  const all = new Set(files);
  let bytes = 0;
  for (const file of all) {
    const text = readFileSync(join(folder, file), 'utf8');
    bytes += gzipSync(text, { level: 9 }).length;
    for (const [, from = ''] of text.matchAll(/(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      all.add(posix.join(posix.dirname(file), from));
  }
  return bytes;
}
