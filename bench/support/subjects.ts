import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { HUBS } from '../../src/synthetic/hubs.ts';
import { loadCypher } from '../../src/graph/cypher.ts';
import type { Subjects } from '../questions.ts';
import type { Address } from './address.ts';

const NAMES = 100;

/** Reads what the questions are about: the two hubs, the claim with the most statements, and names of various actors. */
export async function subjectsOf({ uri, user, password, database }: Address): Promise<Subjects> {
  const queries = loadCypher(join(import.meta.dirname, '../cypher'));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password ?? ''));
  const column = async (query: string, name: string, params = {}) => {
    const { records } = await driver.executeQuery(queries.get(query) ?? '', params, { database });
    return records.map((record) => record.get(name) as string);
  };
  try {
    const [claim = ''] = await column('hottest-claim', 'id');
    return { ...HUBS, claim, names: await column('some-names', 'name', { limit: neo4j.int(NAMES) }) };
  } finally {
    await driver.close();
  }
}
