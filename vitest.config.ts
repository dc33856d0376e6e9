import { defineConfig } from 'vitest/config';

const BUILT = 'tests/{built,browser}/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [BUILT] },
      },
      {
        test: {
          name: 'site',
          include: [BUILT],
          globalSetup: ['tests/built/build-site.ts', 'tests/browser/provide-chromium.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    reporters: ['dot', './tests/run/closing-line.ts'],
  },
});
