import { readConfig } from '../common/config.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { joinNeo4j, openNeo4j } from '../neo4j/neo4j.ts';

/** A database opened for one command. */
export interface OpenDatabase {
  readonly graph: Graph;
  close(): Promise<void>;
}

/**
 * Opens the configured database: joins the embedded one that `hearsay serve` is running, or else starts or connects to it.
 *
 * @throws HearsayError if a setting is invalid or the database is not available.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const config = readConfig();
  const connection = (await joinNeo4j(config, say)) ?? (await openNeo4j(config, say));
  const graph = openGraph(connection, config);
  const close = async () => {
    await graph.close();
    await connection.stop();
  };
  return { graph, close };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
