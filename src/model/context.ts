import type { BrowserLinks } from '../neo4j/browser/link.ts';
import type { Graph } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { KnownIds } from './search/known-ids.ts';

/** Who asks: over HTTP nobody says so yet. */
export type Caller = 'anonymous' | 'command line' | 'warm-up';

/** What one request may take. */
export interface RequestLimits {
  /** Objects that its answer may hold, as estimated before it runs. */
  readonly cost: number;
  /** Milliseconds that it may run. */
  readonly milliseconds: number;
}

/** One request: who asks, and what it may take. */
export interface Request {
  /** What the log and the answer's header call it. */
  readonly id: string;
  readonly caller: Caller;
  readonly limits: RequestLimits;
  /** Takes nothing that changes the record. */
  readonly readOnly?: boolean;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** What every resolver gets: made anew for each request, so that nothing of one leaks into another. */
export interface Context {
  readonly request: Request;
  /** Refuses reads once the request's time is over. */
  readonly graph: Graph;
  readonly known: KnownIds;
  readonly load: Loaders;
  /** Links into Neo4j Browser; undefined when the database has none that we know of. */
  readonly browser: BrowserLinks | undefined;
  /** How many statements one page may look at: some tenths of a second's work. */
  readonly scan: number;
}

const SCAN = 20_000;

export interface ContextOptions {
  readonly request: Request;
  readonly graph: Graph;
  readonly known: KnownIds;
  readonly browser?: BrowserLinks | undefined;
  /** Where not the usual. */
  readonly scan?: number | undefined;
}

export function createContext({ request, graph, known, browser, scan = SCAN }: ContextOptions): Context {
  return { request, graph, known, load: createLoaders(graph), browser, scan };
}
