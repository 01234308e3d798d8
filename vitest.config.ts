import { defineConfig } from 'vitest/config';

const ALL = 'test/**/*.test.ts';
const SLOW = 'test/**/*.slow.test.ts';
/** Tried with a few random cases among the fast tests, and with many among the slow ones. */
const PROPERTIES = 'test/**/*.property.test.ts';
/** What runs programs of others: their clients, readers and processors. */
const EXTERNAL = 'test/**/*.external.test.ts';
const FUZZ = 'test/**/*.fuzz.test.ts';
const CHROMIUM = 'test/**/*.chromium.test.ts';
const FAULTS = 'test/**/*.faults.test.ts';
const CONTAINERS = 'test/containers/**';
/** One Neo4j for the whole run. */
const NEO4J = 'test/support/neo4j.ts';
/** What tests the embedded Neo4j itself is no different on another. */
const EMBEDDED = 'test/neo4j/{lock,ports,programs}.test.ts';

/** The suites, each with a command of its own in package.json. */
export default defineConfig({
  // The copy of graphql that Node gives to every other package: Vite alone would take index.mjs, and two copies
  // do not know each other's schemas and errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // One database serves the run, so its users take turns.
    fileParallelism: false,
    // And every file would else load the same modules anew, half a second each.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          globalSetup: [NEO4J],
          include: [ALL],
          exclude: [SLOW, EXTERNAL, FUZZ, CHROMIUM, FAULTS, CONTAINERS],
        },
      },
      {
        // The plans of all queries, costs in larger records, processes that are killed, many random cases.
        extends: true,
        test: {
          name: 'slow',
          globalSetup: [NEO4J],
          include: [SLOW, PROPERTIES],
          env: { HEARSAY_TEST_RUNS: process.env['HEARSAY_TEST_RUNS'] ?? '1' },
        },
      },
      // Thousands of random queries to a running service.
      { extends: true, test: { name: 'fuzz', globalSetup: [NEO4J], include: [FUZZ] } },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: [CHROMIUM],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A real browser draws in its own time: what comes late once is asked once more.
          retry: 1,
        },
      },
      // Processes killed, stopped and slowed, and a disk filled, while imports run and clients ask.
      { extends: true, test: { name: 'faults', include: [FAULTS] } },
      {
        // Over routing, in a database with a name, beside data of others; and the clients and readers of others.
        extends: true,
        test: {
          name: 'external',
          include: [ALL],
          exclude: [SLOW, FUZZ, CHROMIUM, FAULTS, CONTAINERS, EMBEDDED],
          globalSetup: ['test/support/external-neo4j.ts', NEO4J],
        },
      },
      {
        // On a Neo4j in a container; and the containers that people start.
        extends: true,
        test: {
          name: 'containers',
          globalSetup: [NEO4J],
          include: [ALL],
          exclude: [SLOW, EXTERNAL, FUZZ, CHROMIUM, FAULTS, EMBEDDED],
          // Engine, containers and network are a real machine's: what fails once by their load is asked once more.
          retry: 1,
          // A container starts cold each time: without the archive of classes that the embedded Neo4j makes for itself.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
