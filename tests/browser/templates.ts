import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';

/** Each route of src/pages with the addresses it made; a year is told from other names by its digits. */
const routes = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => {
    const path = file.replace('[...locale]/', '').replace(/(index)?\.astro$/, '');
    const names = path.replaceAll('[year]', String.raw`\d{4}`).replaceAll(/\[\w+\]/g, '[^/]+');
    return {
      route: `/${path}`,
      open: (path.match(/\[(?!year)/g) ?? []).length,
      pattern: new RegExp(`^/(?:en/)?${names}(?:/|\\.html)?$`),
    };
  })
  .sort((a, b) => a.open - b.open);

/** One page of every template: the heaviest, which has the most that can go wrong. */
export const examples = routes.map(({ route }) => {
  const own = addresses.filter((address) => routeOf(address) === route);
  const [heaviest] = own.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (heaviest === undefined) throw new Error(`no page was built from ${route}`);
  return { route, address: heaviest };
});

function routeOf(address: string): string | undefined {
  return routes.find(({ pattern }) => pattern.test(address))?.route;
}

function sizeOf(address: string): number {
  return statSync(join(roots.out, address.endsWith('/') ? `${address}index.html` : address)).size;
}
