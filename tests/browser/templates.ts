import { statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { routeOf, routes } from '../built/routes.ts';

/** Pages that only a province with more figures than the record has: they are looked at in the sample. */
const DENSE_ONLY = ['/chi-tieu/[indicator]/[group]'];

/** One page of every template: the heaviest, which has the most that can go wrong. */
export const examples = routes.flatMap((route) => {
  const own = addresses.filter((address) => routeOf(address) === route);
  const [heaviest] = own.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (heaviest !== undefined) return [{ route, address: heaviest }];
  if (DENSE_ONLY.includes(route)) return [];
  throw new Error(`no page was built from ${route}`);
});

function sizeOf(address: string): number {
  return statSync(join(roots.out, address.endsWith('/') ? `${address}index.html` : address)).size;
}
