import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Slow, since it packs and installs: `npm run test:package`.
    exclude: [...configDefaults.exclude, 'test/package/**'],
  },
});
