import { defineConfig } from 'vitest/config';

const BUILT = 'tests/{built,browser}/**/*.test.ts';
/** In ms. Only a test that is stuck takes so long: no test fails because a machine is slow. */
const STUCK = 600_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [BUILT],
          testTimeout: STUCK,
          hookTimeout: STUCK,
        },
      },
      {
        test: {
          name: 'site',
          include: [BUILT],
          globalSetup: ['tests/built/build-site.ts', 'tests/browser/provide-chromium.ts'],
          testTimeout: STUCK,
          hookTimeout: STUCK,
        },
      },
    ],
    reporters: ['dot', './tests/run/closing-line.ts'],
  },
});
