import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../editions/address-book.ts';
import { roots } from '../roots.ts';

/**
 * What the site that was just built lacks, whatever its pages say they have: files of an address that it serves, and the
 * page at each address that was ever recorded, which may have moved.
 */
export function unservedIn(
  site: string,
  served: readonly Address[],
  recorded: readonly Address[],
): string[] {
  const pages = recorded.filter(({ kind }) => kind !== 'file').map(pageAt);
  const wanted = new Set([...served.flatMap(filesAt), ...pages]);
  return [...wanted].filter((file) => !existsSync(join(site, file))).map((file) => `/${file}`);
}

function pageAt({ address }: Address): string {
  return `${address.slice(1)}index.html`;
}

/** The files that are given to readers of an address; of a chart, and of a unit in a year, their pictures as well. */
function filesAt(one: Address): string[] {
  const { address, kind, subject } = one;
  const path = address.slice(1);
  if (kind === 'file') return [path];
  const png = roots.withPng ? ['png'] : [];
  if (kind === 'chart') {
    const file = path.replace(/nhung\/([^/]+)\/$/, 'bieu-do/$1');
    return [pageAt(one), ...['svg', 'csv', 'json', ...png].map((form) => `${file}.${form}`)];
  }
  const picture = subject.startsWith('unit-year ') ? png.map((form) => `${path}hinh.${form}`) : [];
  return [pageAt(one), ...picture];
}
