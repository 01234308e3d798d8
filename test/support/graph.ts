import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { openGraph, type Graph } from '../../src/graph/graph.ts';

/** Opens the test run's database; it is closed after the test file. */
export function testGraph(): Graph {
  const graph = openGraph(inject('neo4j'), { HEARSAY_QUERY_TIMEOUT: 30 });
  afterAll(() => graph.close());
  return graph;
}

/** Runs Cypher directly, without `Graph`: to empty the database, and to check what was written. */
export async function cypher(
  text: string,
  params: Record<string, unknown> = {},
  { uri, user, password, database }: ReturnType<typeof inject<'neo4j'>> = inject('neo4j'),
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, params, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/**
 * Cypher condition: `n` is a node of the record, other than a migration. Others may have nodes with the same labels in
 * the same database.
 */
export const OURS = `(n:Actor|Claim|Statement|Source|Event|Place|Topic|Verdict|Revision|Import
  AND any(label IN labels(n) WHERE n.id STARTS WITH toLower(label) + ':') OR n:Position AND n.claimId STARTS WITH 'claim:')`;

/** Deletes every node and edge of the record, but no foreign nodes, constraints, indexes or migrations. */
export async function empty(): Promise<void> {
  await cypher(`MATCH (n) WHERE ${OURS} DETACH DELETE n`);
}
