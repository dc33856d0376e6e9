import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stylePruner, type Added } from './prune.ts';

/** What the pages had before, for the tests that compare: each style once, and which of them a page had. */
export interface WholeStyles {
  styles: string[];
  pages: Record<string, number>;
}

/** Under the cache folder of the build, where nothing is published from. */
export const WHOLE_STYLES = 'whole-styles.json';

/** After a build, each page is left with one style element that has the rules the page uses, and no others. */
export function pruneStyles(added: Added): AstroIntegration {
  let cache = '';
  return {
    name: 'prune-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const prune = stylePruner(added);
        const whole = new Map<string, number>();
        const pages: WholeStyles['pages'] = {};
        for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
          const place = join(folder, file);
          const { html, before } = prune(readFileSync(place, 'utf8'));
          writeFileSync(place, html);
          pages[file] = whole.get(before) ?? whole.size;
          whole.set(before, pages[file]);
        }
        mkdirSync(cache, { recursive: true });
        const kept: WholeStyles = { styles: [...whole.keys()], pages };
        writeFileSync(join(cache, WHOLE_STYLES), JSON.stringify(kept));
      },
    },
  };
}
