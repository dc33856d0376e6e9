import type { ViteUserConfig } from 'astro';

/** As Vite takes it: Astro brings Vite along. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Refuses to put code of a package into what readers fetch, unless its licence is told to them. */
export function onlyShipped(known: readonly string[]): Plugin {
  return {
    name: 'only-shipped',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const files = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      );
      const packages = new Set(files.flatMap((file) => packageOf(file) ?? []));
      const strangers = [...packages].filter((name) => !known.includes(name));
      if (strangers.length === 0) return;
      throw new Error(`Served to readers, but not named in SHIPPED: ${strangers.join(', ')}`);
    },
  };
}

/** ".../node_modules/@kurkle/color/dist/color.esm.js" → "@kurkle/color"; null: it is ours, or of the bundler. */
export function packageOf(file: string): string | null {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}
