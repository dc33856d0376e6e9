import type { Plugin } from 'vite';

/** What Chart.js mixes colours with: `src/live/no-colours.ts` stands in for it at the reader's. */
const COLOURS = '@kurkle/color';

/** Sends readers less of Chart.js: no scales that no chart asks for, nothing that mixes colours, and no advice to engineers. */
export function leanScripts(noColours: string): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                treeshake: {
                  // No property does anything when it is read: unless that is said, a class that reads one for itself is kept.
                  propertyReadSideEffects: false,
                  // What Chart.js says to whoever writes charts, no reader sees: every chart is tried when the site is built.
                  manualPureFunctions: ['console.error', 'console.warn'],
                },
              },
            },
          }
        : null,
    resolveId: (source) => (source === COLOURS ? noColours : null),
  };
}
