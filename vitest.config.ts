import { configDefaults, defineConfig } from 'vitest/config';

/** `npm test` runs what needs nothing but this folder; the others have scripts of their own: `npm run test:package`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/{package,browser,examples}/**'],
          testTimeout: 30_000,
        },
      },
      // Packs the package and installs it.
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          hookTimeout: 180_000,
          testTimeout: 60_000,
        },
      },
      // Needs a Chromium.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      // Installs the examples.
      {
        test: {
          name: 'examples',
          include: ['test/examples/**/*.test.ts'],
          hookTimeout: 180_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
