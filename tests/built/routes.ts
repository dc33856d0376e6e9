import { globSync } from 'node:fs';

/** Each route of src/pages and the addresses that it makes; a year is told from other names by its digits. */
const ROUTES = globSync('**/*.astro', { cwd: 'src/pages' })
  // What moved has a page only where something did; the tests of moves look at it.
  .filter((file) => !file.includes('[...moved]'))
  .map((file) => {
    const path = file.replace('[...locale]/', '').replace(/(index)?\.astro$/, '');
    const names = path
      .replaceAll('[year]', String.raw`\d{4}`)
      .replaceAll(/\[\w+\]/g, '[^/]+')
      // A rest of an address may be empty.
      .replaceAll(/\[\.{3}\w+\]\//g, '(?:.+/)?');
    return {
      route: `/${path}`,
      open: (path.match(/\[(?!year)/g) ?? []).length,
      pattern: new RegExp(`^/(?:en/)?${names}(?:/|\\.html)?$`),
    };
  })
  .sort((a, b) => a.open - b.open);

export const routes = ROUTES.map(({ route }) => route);

/** "/2019/an-minh/" → "/[year]/[unit]": the kind of page that stands at an address. */
export function routeOf(address: string): string | undefined {
  return ROUTES.find(({ pattern }) => pattern.test(address))?.route;
}
