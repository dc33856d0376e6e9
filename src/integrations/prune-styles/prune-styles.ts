import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stylePruner, type Added } from './prune.ts';

/** After a build, each page is left with one style element that has the rules the page uses, and no others. */
export function pruneStyles(added: Added): AstroIntegration {
  return {
    name: 'prune-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const prune = stylePruner(added);
        for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
          const place = join(folder, file);
          writeFileSync(place, prune(readFileSync(place, 'utf8')));
        }
      },
    },
  };
}
