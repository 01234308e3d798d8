import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The copy of graphql that Node gives to every other package: Vite alone would take index.mjs, and two copies
  // do not know each other's schemas and errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // They need Docker: `npm run test:containers`.
    exclude: ['test/containers/**'],
    globalSetup: ['test/support/neo4j.ts'],
    // One database serves the run, so its users take turns.
    fileParallelism: false,
    // And every file would else load the same modules anew, half a second each.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
