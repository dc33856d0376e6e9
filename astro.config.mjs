import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { BROWSERS } from './src/integrations/browsers.ts';
import { finishPages } from './src/integrations/finish-pages/finish-pages.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { onlyShipped } from './src/integrations/only-shipped.ts';
import { reloadData } from './src/integrations/reload-data.ts';
import { twoPalettes } from './src/integrations/two-palettes.ts';
import { ADDED_BY_SCRIPT } from './src/live/added.ts';
import { prefetchRules } from './src/live/prefetch.ts';
import { linkTerms } from './src/prose/link-terms.ts';
import { noCode } from './src/prose/no-code.ts';
import { SHIPPED } from './src/publish/shipped.ts';
import { cacheOf, roots } from './src/roots.ts';
import { CARDS } from './src/site/address-words.ts';
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
  markdown: { processor: satteri({ mdastPlugins: [noCode, linkTerms] }) },
  integrations: [
    mdx(),
    reloadData(roots.data),
    finishPages(
      ADDED_BY_SCRIPT,
      [prefetchRules({ base: readBase(roots.data), cards: `/${CARDS}/` })],
      roots.out,
    ),
  ],
  // Drawing uses a native module, which a bundler cannot take in.
  vite: {
    plugins: [leanScripts(resolve('src/live/no-colours.ts')), onlyShipped(SHIPPED)],
    ssr: { external: ['@napi-rs/canvas', 'sharp'] },
    css: { postcss: { plugins: [twoPalettes()] } },
    // Script, and what it needs, are files of their own: fetched once for all pages, and not again with each of them.
    build: {
      cssTarget: BROWSERS.map((browser) => browser.replace(' ', '')),
      assetsInlineLimit: (file) => (/\.(js|css)$/.test(file) ? false : undefined),
    },
    // What answers without a network has one address for ever, at the top: its reach is the folder it lies in.
    worker: {
      rolldownOptions: {
        output: {
          entryFileNames: ({ name }) => (name === 'worker' ? 'sw.js' : '_astro/[hash].js'),
        },
      },
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
