import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../editions/address-book.ts';
import { roots } from '../roots.ts';
import { CHART_FOLDERS } from '../site/addresses.ts';

/** The page for embedding a chart, with the id of the chart. */
const EMBED_PAGE = new RegExp(`${CHART_FOLDERS.embeds}/([^/]+)/$`);

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

/** The files that the site must have for an address: the page, and of a chart or of a unit in a year its pictures and tables too. */
function filesAt(one: Address): string[] {
  const { address, kind, subject } = one;
  const path = address.slice(1);
  if (kind === 'file') return [path];
  const png = roots.withPng ? ['png'] : [];
  if (kind === 'chart') {
    const file = path.replace(EMBED_PAGE, `${CHART_FOLDERS.files}/$1`);
    return [pageAt(one), ...['svg', 'csv', 'json', ...png].map((form) => `${file}.${form}`)];
  }
  const picture = subject.startsWith('unit-year ') ? png.map((form) => `${path}hinh.${form}`) : [];
  return [pageAt(one), ...picture];
}
