import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: needs Chromium, and so is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/browser/*.chromium.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
