import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

process.env['TEST_NEO4J'] ??= 'container';

/** The suite on a Neo4j in a container, and the containers that people start. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // What tests the embedded Neo4j itself is no different here, and would need Maven.
    exclude: ['test/neo4j/{embedded,lock,orphans,ports,programs}.test.ts'],
  },
});
