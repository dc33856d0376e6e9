import { statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { routeOf, routes } from '../built/routes.ts';

/** Pages that only a province with more figures than the record has: they are looked at in the sample. */
const DENSE_ONLY = ['/chi-tieu/[indicator]/[group]'];

/** One file for all languages. */
const FOR_ALL = '/404';

/** One page of every template: the heaviest, which has the most that can go wrong. */
export const examples = heaviestOf(addresses.filter((address) => !isEnglish(address)));

/** The same in English: other words in the same parts of the page, of which the room that they take and their names are tried. */
export const englishExamples = heaviestOf(addresses.filter(isEnglish));

function isEnglish(address: string): boolean {
  return address.startsWith('/en/');
}

function heaviestOf(all: readonly string[]): { route: string; address: string }[] {
  return routes.flatMap((route) => exampleOf(route, all));
}

function exampleOf(route: string, all: readonly string[]): { route: string; address: string }[] {
  const own = all.filter((address) => routeOf(address) === route);
  const [heaviest] = own.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (heaviest !== undefined) return [{ route, address: heaviest }];
  if (DENSE_ONLY.includes(route) || route === FOR_ALL) return [];
  throw new Error(`no page was built from ${route}`);
}

function sizeOf(address: string): number {
  return statSync(join(roots.out, address.endsWith('/') ? `${address}index.html` : address)).size;
}
