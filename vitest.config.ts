import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // They pack and install, or need a browser: `npm run test:package`, `test:examples`, `test:browser`.
    exclude: [...configDefaults.exclude, 'test/package/**', 'test/examples/**', 'test/browser/**'],
  },
});
