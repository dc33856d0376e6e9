import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Added } from '../prune-styles/prune.ts';
import { stylesOf } from '../prune-styles/skeleton.ts';
import { lettersOf, subsetFonts } from '../subset-fonts.ts';
import { named } from './finish.ts';
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
}

/**
 * After a build, its fonts are left with the letters that are used, and each page is finished: read and written once more, for
 * all that is done to it. `scripts` are the texts of script elements that scripts of the site put into a page.
 */
export function finishPages(added: Added, scripts: readonly string[]): AstroIntegration {
  let cache = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { alike, scopes, letters } = read(folder);
        const fonts = await subsetFonts(folder, letters);
        const finishing = { added, scripts, fonts, scopes };
        const files = [...alike.values()].map((pages) => pages.map((page) => join(folder, page)));
        await finishInThreads(files, finishing);
        const kept: WholeStyles = {
          styles: [...alike.keys()].map((css) => named(css, finishing)),
          pages: Object.fromEntries(
            [...alike.values()].flatMap((pages, at) => pages.map((page) => [page, at])),
          ),
        };
        mkdirSync(cache, { recursive: true });
        writeFileSync(join(cache, WHOLE_STYLES), JSON.stringify(kept));
      },
    },
  };
}

function read(folder: string): Written {
  const alike: Written['alike'] = new Map();
  const scopes: ScopeNames = new Map();
  function* texts() {
    for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
      const html = readFileSync(join(folder, page), 'utf8');
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
  return { alike, scopes, letters: lettersOf(texts()) };
}
