import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basename, dirname } from 'node:path';
import { reloadData } from './src/integrations/reload-data.ts';
import { roots } from './src/roots.ts';
import { readBase } from './src/site/base.ts';

export default defineConfig({
  outDir: roots.out,
  // Two sites built from one checkout must not read each other's words.
  cacheDir: `node_modules/.astro/${basename(roots.data)}-${basename(dirname(roots.data))}`,
  base: readBase(roots.data),
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') glues inline tags that stand on separate lines.
  compressHTML: true,
  // The mark of a scoped style is shorter as a class than as an attribute.
  scopedStyleStrategy: 'class',
  // Pictures are encoded on other threads while the next page is made.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
  integrations: [mdx(), reloadData(roots.data)],
  // Drawing uses a native module, which a bundler cannot take in.
  vite: {
    ssr: { external: ['@napi-rs/canvas', 'sharp'] },
    // Script is a file of its own: fetched once for all pages, and not again with each of them.
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
  devToolbar: { enabled: false },
});
