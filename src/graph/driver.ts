// Neo4j's driver: imported from here alone, so that it is loaded as `patch-neo4j-driver.ts` says.
import '../runtime/patch-neo4j-driver.ts';

export * from 'neo4j-driver';
export { default } from 'neo4j-driver';
