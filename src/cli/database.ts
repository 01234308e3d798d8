import { readConfig } from '../common/config.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { joinNeo4j, openNeo4j } from '../neo4j/neo4j.ts';

/** A database that is open for one command, and how to leave it. */
export interface OpenDatabase {
  readonly graph: Graph;
  close(): Promise<void>;
}

/** The database of the settings: the one that `hearsay serve` runs, if it does, else one of this command's own. */
export async function openDatabase(): Promise<OpenDatabase> {
  const config = readConfig();
  const place = (await joinNeo4j(config)) ?? (await openNeo4j(config, say));
  const graph = openGraph(place, config);
  const close = async () => {
    await graph.close();
    await place.stop();
  };
  return { graph, close };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
