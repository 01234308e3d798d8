import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadCypher } from '../../src/graph/cypher.ts';
import type { Address } from './address.ts';

/** Runs a query of `bench/cypher` directly on the database, with a timeout. */
export type Naive = (query: string, params: Record<string, unknown>) => Promise<unknown>;

/** Milliseconds after which a naive query is aborted. */
export const PATIENCE = 30_000;

/** Opens a direct connection to the database, closed with the others. */
export function naiveOn({ uri, user, password, database }: Address, running: AsyncDisposableStack): Naive {
  const queries = loadCypher(join(import.meta.dirname, '../cypher'));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password ?? ''), { disableLosslessIntegers: true });
  running.defer(() => driver.close());
  return async (query, params) => {
    const session = driver.session({ database });
    try {
      return (await session.run(queries.get(query) ?? '', params, { timeout: PATIENCE })).records.length;
    } finally {
      await session.close();
    }
  };
}
