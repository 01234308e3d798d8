import neo4j, { type Driver } from 'neo4j-driver';
import { createContext } from '../../src/context.ts';
import { loadCypher } from '../../src/graph/cypher.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { KnownIds } from '../../src/search/known-ids.ts';
import { planPage, type StatementArgs } from '../../src/statements/statement.store.ts';

/** Where a benchmark's database is. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}

/** The Cypher and the parameters that Hearsay answers these arguments with, on the driver and nothing else. */
export async function bareDriver(
  address: Address,
  args: StatementArgs,
): Promise<{ driver: Driver; run: () => Promise<unknown[]> }> {
  const { uri, user, password, database } = address;
  const graph = openGraph(address, { HEARSAY_QUERY_TIMEOUT: 30 });
  const { query, params } = await planPage(createContext(graph, new KnownIds(graph)), null, [null], args, true);
  await graph.close();
  const text = loadCypher().get(query) ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password ?? ''), { disableLosslessIntegers: true });
  const run = async () => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { driver, run };
}
