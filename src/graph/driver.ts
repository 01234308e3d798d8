// All code imports Neo4j's driver from here, so that `patch-neo4j-driver.ts` runs before the driver is loaded.
import '../runtime/patch-neo4j-driver.ts';

export * from 'neo4j-driver';
export { default } from 'neo4j-driver';
