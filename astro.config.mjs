import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { BROWSERS } from './src/integrations/browsers.ts';
import { pruneStyles } from './src/integrations/prune-styles/prune-styles.ts';
import { reloadData } from './src/integrations/reload-data.ts';
import { twoPalettes } from './src/integrations/two-palettes.ts';
import { ADDED_BY_SCRIPT } from './src/live/added.ts';
import { cacheOf, roots } from './src/roots.ts';
import { readBase } from './src/site/base.ts';

export default defineConfig({
  outDir: roots.out,
  cacheDir: cacheOf(roots.data),
  base: readBase(roots.data),
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') glues inline tags that stand on separate lines.
  compressHTML: true,
  // The mark of a scoped style is shorter as a class than as an attribute.
  scopedStyleStrategy: 'class',
  // Pictures are encoded on other threads while the next page is made.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
  integrations: [mdx(), reloadData(roots.data), pruneStyles(ADDED_BY_SCRIPT)],
  // Drawing uses a native module, which a bundler cannot take in.
  vite: {
    ssr: { external: ['@napi-rs/canvas', 'sharp'] },
    css: { postcss: { plugins: [twoPalettes()] } },
    // Script, and what it needs, are files of their own: fetched once for all pages, and not again with each of them.
    build: {
      cssTarget: BROWSERS.map((browser) => browser.replace(' ', '')),
      assetsInlineLimit: (file) => (/\.(js|css)$/.test(file) ? false : undefined),
    },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
      prerender: {
        build: { rolldownOptions: { output: { assetFileNames: '_astro/[hash:5][extname]' } } },
      },
    },
  },
  devToolbar: { enabled: false },
});
