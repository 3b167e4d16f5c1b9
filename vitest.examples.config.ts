import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/examples/**/*.test.ts'],
    hookTimeout: 180_000,
    testTimeout: 60_000,
  },
});
