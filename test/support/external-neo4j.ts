import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

const DATABASE = 'records';

// Data of others in the same database: Hearsay's labels and edge types, with other ids and properties.
const FOREIGN = `
  CREATE (p:Person {id: 1, name: 'Nikol Pashinyan'}), (a:Actor {name: 'Turkey', recordedAt: 'yesterday'}),
    (m:Movie {title: 'Turkey'}), (c:Claim {id: 'C-1', text: 'Turkey sent mercenaries.'}), (s:Source {title: 'Ahval'}),
    (t:Statement {id: 'S-1', quote: 'Turkey', saidAt: datetime()}), (e:Event {title: 'Premiere'}), (r:Revision {by: 'someone'}),
    (:Position {title: 'Minister'}),
    (t)-[:TOWARD {speakerId: 1, targetId: 2, saidAt: 3}]->(a), (t)-[:ON]->(c), (t)-[:SOURCED_FROM {quote: 'Turkey'}]->(s),
    (p)-[:HOLDS {since: 1999, id: 7}]->(m), (p)-[:HOLDS {id: 7}]->(e), (a)-[:ASSERTS {statementId: 'S-1'}]->(c), (c)-[:ABOUT]->(e), (r)-[:REVISES]->(c)`;

/**
 * Starts a Neo4j for `NEO4J_URI` with routing and a database with another name, which has data of others; the run fails
 * if that data has changed at its end.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-external-'));
  const place = await startEmbedded({
    programs: programsFolder(path.join(import.meta.dirname, '../../.hearsay')),
    home,
    settings: { 'initial.dbms.default_database': DATABASE, 'dbms.cypher.min_replan_interval': '1h' },
    report: (line) => console.log(line),
  });
  const { user, password = '' } = place;
  const uri = place.uri.replace('bolt:', 'neo4j:');
  Object.assign(process.env, {
    TEST_NEO4J: 'external',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: DATABASE,
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await driver.executeQuery(FOREIGN, {}, { database: DATABASE });
  const before = await contents(driver);

  return async () => {
    const after = await contents(driver);
    await driver.close();
    await place.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    if (after !== before) throw new Error(`foreign data was changed by the run:\n${before}\nis now\n${after}`);
    console.log('foreign data is unchanged');
  };
}

/** All nodes and edges that are not Hearsay's, as text. */
async function contents(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    `MATCH (n) WHERE NOT coalesce(any(label IN labels(n) WHERE n.id STARTS WITH toLower(label) + ':') OR n:Position AND n.claimId STARTS WITH 'claim:', false)
     RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS node,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), properties(r), elementId(m)] ORDER BY elementId(r) } AS edges
     ORDER BY id`,
    {},
    { database: DATABASE },
  );
  return records.map((record) => JSON.stringify(record.toObject())).join('\n');
}
