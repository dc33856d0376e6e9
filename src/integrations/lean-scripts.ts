import type { Plugin } from 'vite';

/** What Chart.js mixes colours with: `src/live/no-colours.ts` stands in for it at the reader's. */
const COLOURS = '@kurkle/color';

/** Sends readers less of Chart.js: no scales that no chart asks for, and nothing that mixes colours. */
export function leanScripts(noColours: string): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? // No property does anything when it is read: unless that is said, a class that reads one for itself is kept.
          { build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } } }
        : null,
    resolveId: (source) => (source === COLOURS ? noColours : null),
  };
}
