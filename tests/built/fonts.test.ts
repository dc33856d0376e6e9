import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bothSites, readPage } from './both-sites.ts';

/** In bytes, of all font files together: they come with the first page of every reader. */
const MOST = 30_000;

describe.each(bothSites)('on $name', (site) => {
  const files = globSync('**/*.woff2', { cwd: site.folder }).sort();

  test('letters of both weights weigh little', () => {
    const sizes = files.map((file) => statSync(join(site.folder, file)).size);
    expect(sizes).toHaveLength(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
  });

  test('every page asks at once for the files that its styles name, and both are there', () => {
    const faults = site.pages.filter((page) => {
      const html = readPage(site, page);
      const asked = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)];
      const named = [...html.matchAll(/url\(([^)]+\.woff2)\)/g)];
      const names = (found: RegExpExecArray[]) =>
        found.map(([, address = '']) => address.replace(/^.*(?=_astro\/)/, '')).sort();
      const served = JSON.stringify(files);
      return JSON.stringify(names(asked)) !== served || JSON.stringify(names(named)) !== served;
    });
    expect(faults).toEqual([]);
  });
});
