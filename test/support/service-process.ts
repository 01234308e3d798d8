/** A small process with an embedded Neo4j, for tests that kill it: `node service-process.ts <programs> <home>`. */
import neo4j from 'neo4j-driver';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';

const [programs = '', home = ''] = process.argv.slice(2);
const place = await startEmbedded({ programs, home });
const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password ?? ''));

process.once('SIGINT', () => {
  void driver
    .executeQuery('RETURN 1')
    .then(() => {
      console.log('the database still answers');
    })
    .then(() => driver.close())
    .then(() => place.stop());
});
console.log('up');
