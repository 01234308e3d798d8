import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { openGraph, type Graph } from '../../src/graph/graph.ts';

/** The gate to the run's database, closed when the test file is done. */
export function testGraph(): Graph {
  const graph = openGraph(inject('neo4j'), { HEARSAY_QUERY_TIMEOUT: 30 });
  afterAll(() => graph.close());
  return graph;
}

/** Runs Cypher beside the gate: to empty the database, and to look at what was written. */
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

/** Cypher: is the node `n` of the record that Hearsay keeps? What migrations ran on it is told beside. Others may keep theirs in the same database, with the same labels. */
export const OURS = `(n:Actor|Claim|Statement|Source|Event|Place|Topic|Revision|Import
  AND any(label IN labels(n) WHERE n.id STARTS WITH toLower(label) + ':') OR n:Position AND n.claimId STARTS WITH 'claim:')`;

/** Removes every node and edge of the record; those of others stay, and so do constraints, indexes and migrations. */
export async function empty(): Promise<void> {
  await cypher(`MATCH (n) WHERE ${OURS} DETACH DELETE n`);
}
