import { globSync, readFileSync, statSync } from 'node:fs';
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

/** One page of every template that has one in any of the sites: the heaviest. */
export function templates(
  sites: readonly BuiltSite[],
  kindOf: (page: string) => string,
): { site: BuiltSite; page: string }[] {
  const heaviest = new Map<string, { site: BuiltSite; page: string; size: number }>();
  for (const site of sites) {
    for (const page of site.pages) {
      const { size } = statSync(join(site.folder, page));
      const known = heaviest.get(kindOf(page));
      if (!known || known.size < size) heaviest.set(kindOf(page), { site, page, size });
    }
  }
  return [...heaviest.values()].toSorted((a, b) => a.page.localeCompare(b.page, 'en'));
}
