import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../editions/checksum.ts';
import { keptFrom, type Kept } from '../../kept/kept.ts';
import type { Added } from '../prune-styles/prune.ts';
import { stylesOf } from '../prune-styles/skeleton.ts';
import { lettersOf, subsetFonts } from '../subset-fonts.ts';
import { named, type Finishing } from './finish.ts';
import { nameScopes, type ScopeNames } from './scope-names.ts';
import { finishInThreads } from './threads.ts';

/** What the pages had before, for the tests that compare: each style once, and which of them a page had. */
export interface WholeStyles {
  styles: string[];
  pages: Record<string, number>;
}

/** Under the cache folder of the build, where nothing is published from. */
export const WHOLE_STYLES = 'whole-styles.json';

/** The pages as Astro wrote them. */
interface Written {
  /** By their styles, in the order of their names: files of the folder. */
  alike: Map<string, string[]>;
  scopes: ScopeNames;
  letters: string;
  /** The checksum of each file. */
  sums: Map<string, string>;
}

/**
 * After a build, its fonts are left with the letters that are used, and each page is finished: read and written once more, for
 * all that is done to it. One that Astro wrote as the last time is taken from the site `before`. `scripts` are the texts of script
 * elements that scripts of the site put into a page.
 */
export function finishPages(
  added: Added,
  scripts: readonly string[],
  before: string,
): AstroIntegration {
  let cache = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const written = read(folder);
        const fonts = await subsetFonts(folder, written.letters);
        const finishing = { added, scripts, fonts, scopes: written.scopes };
        const places = { before, after: folder, notes: join(cache, 'finished.json') };
        const kept = keptFrom(places, toolsOf(finishing));
        await finishAll(folder, written, finishing, kept);
        kept.save();
        const whole = JSON.stringify(wholeStyles(written, finishing));
        writeFileSync(join(cache, WHOLE_STYLES), whole);
      },
    },
  };
}

async function finishAll(
  folder: string,
  { alike, sums }: Written,
  finishing: Finishing,
  kept: Kept,
): Promise<void> {
  const sumOf = (page: string) => sums.get(page) ?? '';
  const left = [...alike.values()].map((pages) =>
    pages.filter((page) => kept.take(page, sumOf(page)) === null),
  );
  await finishInThreads(folder, left, finishing, (pages, finished) => {
    for (const [at, page] of pages.entries()) kept.note(sumOf(page), { '': finished[at] ?? '' });
  });
}

/** All that a finished page depends on beside the page: when any of it changes, all are finished anew. */
function toolsOf({ added, scripts, fonts, scopes }: Finishing): string {
  const own = join(import.meta.dirname, '..');
  const code = globSync('**/*.ts', { cwd: own })
    .sort()
    .map((file) => readFileSync(join(own, file), 'utf8'));
  const packages = ['postcss', 'css-what', 'htmlparser2'].map((name) =>
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  );
  const settings = [process.version, added, scripts, [...fonts], [...scopes]];
  return sha256(JSON.stringify([code, packages, settings]));
}

function wholeStyles({ alike }: Written, finishing: Finishing): WholeStyles {
  return {
    styles: [...alike.keys()].map((css) => named(css, finishing)),
    pages: Object.fromEntries(
      [...alike.values()].flatMap((pages, at) => pages.map((page) => [page, at])),
    ),
  };
}

function read(folder: string): Written {
  const alike: Written['alike'] = new Map();
  const scopes: ScopeNames = new Map();
  const sums: Written['sums'] = new Map();
  function* texts() {
    for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
      const html = readFileSync(join(folder, page), 'utf8');
      sums.set(page, sha256(html));
      nameScopes(html, scopes);
      const css = stylesOf(html);
      const others = alike.get(css);
      if (others) others.push(page);
      else alike.set(css, [page]);
      yield html;
    }
    for (const file of globSync('**/*.{js,json}', { cwd: folder }))
      yield readFileSync(join(folder, file), 'utf8');
  }
  return { alike, scopes, sums, letters: lettersOf(texts()) };
}
