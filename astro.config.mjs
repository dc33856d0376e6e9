import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reloadData } from './src/integrations/reload-data.ts';
import { roots } from './src/roots.ts';

export default defineConfig({
  outDir: roots.out,
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') glues inline tags that stand on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [mdx(), reloadData(roots.data)],
  // Drawing uses a native module, which a bundler cannot take in.
  vite: { ssr: { external: ['@napi-rs/canvas'] } },
  devToolbar: { enabled: false },
});
