import type { BrowserLinks } from '../neo4j/browser/link.ts';
import type { Graph } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { KnownIds } from './search/known-ids.ts';

/** What every resolver gets: made anew for each request, so that nothing of one leaks into another. */
export interface Context {
  readonly graph: Graph;
  readonly known: KnownIds;
  readonly load: Loaders;
  /** Links into Neo4j Browser; undefined when the database has none that we know of. */
  readonly browser: BrowserLinks | undefined;
  /** How many statements one page may look at: some tenths of a second's work. */
  readonly scan: number;
}

const SCAN = 20_000;

export function createContext(graph: Graph, known: KnownIds, browser?: BrowserLinks, scan = SCAN): Context {
  return { graph, known, load: createLoaders(graph), browser, scan };
}
