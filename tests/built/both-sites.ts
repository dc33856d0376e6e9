import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  WHOLE_STYLES,
  type WholeStyles,
} from '../../src/integrations/finish-pages/finish-pages.ts';
import { cacheOf, roots } from '../../src/roots.ts';
import { SAMPLE_FOLDER } from '../sample/write.ts';

/** A built site: the real one, sparse, or the sample, dense. */
export interface BuiltSite {
  name: string;
  folder: string;
  /** Where its facts are read. */
  data: string;
  /** Its pages, as files of the folder. */
  pages: readonly string[];
  /** What the pages' styles were before they were pruned. */
  whole: WholeStyles;
}

export const bothSites: readonly BuiltSite[] = [
  builtSite('the site', roots.out, roots.data),
  builtSite('the sample', `${SAMPLE_FOLDER}/dist`, `${SAMPLE_FOLDER}/data`),
];

function builtSite(name: string, folder: string, data: string): BuiltSite {
  return {
    name,
    folder,
    data,
    pages: globSync('**/*.html', { cwd: folder }).sort(),
    whole: JSON.parse(readFileSync(join(cacheOf(data), WHOLE_STYLES), 'utf8')) as WholeStyles,
  };
}

export function readPage({ folder }: BuiltSite, page: string): string {
  return readFileSync(join(folder, page), 'utf8');
}

/** One page of every template that has one: the heaviest. */
export function templates(site: BuiltSite, kindOf: (page: string) => string): string[] {
  const heaviest = new Map<string, { page: string; size: number }>();
  for (const page of site.pages) {
    const size = readPage(site, page).length;
    const known = heaviest.get(kindOf(page));
    if (!known || known.size < size) heaviest.set(kindOf(page), { page, size });
  }
  return [...heaviest.values()].map(({ page }) => page).sort();
}
