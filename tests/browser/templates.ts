import { statSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { addresses } from '../built/pages.ts';
import { routeOf, routes } from '../built/routes.ts';

/** One page of every template: the heaviest, which has the most that can go wrong. */
export const examples = routes.map((route) => {
  const own = addresses.filter((address) => routeOf(address) === route);
  const [heaviest] = own.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (heaviest === undefined) throw new Error(`no page was built from ${route}`);
  return { route, address: heaviest };
});

function sizeOf(address: string): number {
  return statSync(join(roots.out, address.endsWith('/') ? `${address}index.html` : address)).size;
}
