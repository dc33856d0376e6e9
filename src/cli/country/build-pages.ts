import { build } from 'astro';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BROWSERS } from '../../integrations/browsers.ts';
import { finishPages } from '../../integrations/finish-pages/finish-pages.ts';
import { twoPalettes } from '../../integrations/two-palettes.ts';
import { moveFolder } from '../write/move-folder.ts';

/** What pages are built from, and where they go. */
interface Place {
  /** What is served as it is. */
  served: string;
  out: string;
  /** Of this site alone, and within node_modules: packages are looked for from here. */
  desk: string;
  /** The path that the site is served under. */
  base: string;
}

/** The pages of `src/country/`, in the same look and under the same policy as those of a province. */
export async function buildPages({ served, out, desk, base }: Place): Promise<void> {
  mkdirSync(desk, { recursive: true });
  const made = join(desk, 'site');
  rmSync(made, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    // Where Astro notes what it builds: beside the code it would overwrite what it noted of the pages of a province.
    root: desk,
    srcDir: resolve('src/country'),
    publicDir: served,
    outDir: made,
    base,
    trailingSlash: 'always',
    compressHTML: true,
    scopedStyleStrategy: 'class',
    build: { inlineStylesheets: 'always', format: 'directory' },
    integrations: [finishPages({ attributes: ['hidden'], properties: [] }, [], out)],
    vite: {
      css: { postcss: { plugins: [twoPalettes()] } },
      build: {
        cssTarget: BROWSERS.map((browser) => browser.replace(' ', '')),
        assetsInlineLimit: (file) => (/\.(js|css)$/.test(file) ? false : undefined),
      },
      environments: {
        client: {
          build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
        },
        prerender: {
          build: { rolldownOptions: { output: { assetFileNames: '_astro/[hash:5][extname]' } } },
        },
      },
    },
    devToolbar: { enabled: false },
  });
  moveFolder(made, out);
}
