import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

process.env['TEST_NEO4J'] ??= 'container';

/** The suite on a Neo4j in a container, and the containers that people start. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // Engine, containers and network are a real machine's: what fails once by their load is asked once more.
    retry: 1,
    // A container starts cold each time: without the archive of classes that the embedded Neo4j makes for itself.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What tests the embedded Neo4j itself is no different here, and would need Maven.
    exclude: ['test/neo4j/{lock,ports,programs}.test.ts'],
  },
});
