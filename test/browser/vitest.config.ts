import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: needs Chromium, and so is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/browser/*.chromium.ts'],
    testTimeout: 60_000,
    // A real browser draws in its own time: what comes late once is asked once more.
    retry: 1,
    hookTimeout: 180_000,
  },
});
