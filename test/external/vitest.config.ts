import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The suite on a Neo4j that is not ours: over routing, in a database with a name, beside data of others. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    globalSetup: ['test/external/neo4j.ts', 'test/support/neo4j.ts'],
    // What tests the embedded Neo4j itself is no different here.
    exclude: ['test/containers/**', 'test/neo4j/{lock,ports,programs}.test.ts'],
  },
});
