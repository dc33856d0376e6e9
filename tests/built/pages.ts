import { load, type CheerioAPI } from 'cheerio/slim';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../../src/roots.ts';
import { addressOf } from './weights.ts';

/** A page as it was built. */
export interface Page {
  /** Where it is served, "/2019/an-minh/". */
  address: string;
  bytes: Buffer;
  $: CheerioAPI;
}

const files = globSync('**/*.html', { cwd: roots.out }).sort();

/** The addresses of all pages, without reading them. */
export const addresses = files.map(addressOf);

/** All pages, each read when its turn comes: a thousand parsed pages do not fit in memory. */
export function* sitePages(): Generator<Page> {
  for (const [at, file] of files.entries()) {
    const bytes = readFileSync(join(roots.out, file));
    yield { address: addresses[at] ?? '', bytes, $: load(bytes.toString()) };
  }
}
