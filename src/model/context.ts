import type { BrowserLinks } from '../neo4j/browser/link.ts';
import type { Graph } from '../graph/graph.ts';
import { Budget } from '../common/budget.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { KeptCounts } from './nodes/kept-counts.ts';
import type { KnownIds } from './search/known-ids.ts';

/** Who makes a request. HTTP requests are not authenticated yet, so their caller is anonymous. */
export type Caller = 'anonymous' | 'command line' | 'warm-up';

/** Limits of one request. */
export interface RequestLimits {
  /** Maximum number of objects in the response, as estimated before execution, and as counted while they are made. */
  readonly cost: number;
  /** Maximum size of the response, in bytes of JSON; none if not given. */
  readonly bytes?: number;
  /** Maximum time of execution, in milliseconds. */
  readonly milliseconds: number;
}

/** One request, with its caller and its limits. */
export interface Request {
  /** Id of the request in the log and in the response header. */
  readonly id: string;
  readonly caller: Caller;
  readonly limits: RequestLimits;
  /** Whether operations other than queries are rejected. */
  readonly readOnly?: boolean;
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal | undefined;
}

/** Context of the resolvers. Each request has its own, so that no data leaks from one request into another. */
export interface Context {
  readonly request: Request;
  /** The work that the request may still do. */
  readonly budget: Budget;
  /** Rejects reads after the request was stopped. */
  readonly graph: Graph;
  readonly known: KnownIds;
  readonly counts: KeptCounts;
  readonly load: Loaders;
  /** Links to Neo4j Browser; undefined if Hearsay knows of no Browser for the database. */
  readonly browser: BrowserLinks | undefined;
  /** Maximum number of statements that a page examines, which takes some tenths of a second. */
  readonly scan: number;
}

const DEFAULT_SCAN = 20_000;

export interface ContextOptions {
  readonly request: Request;
  readonly graph: Graph;
  /** Unlimited by default. */
  readonly budget?: Budget;
  readonly known: KnownIds;
  /** Those of this request alone by default. */
  readonly counts?: KeptCounts;
  readonly browser?: BrowserLinks | undefined;
  /** 20,000 by default. */
  readonly scan?: number | undefined;
}

export function createContext(options: ContextOptions): Context {
  const { request, known, browser, budget = new Budget(), counts = new KeptCounts(), scan = DEFAULT_SCAN } = options;
  const graph = options.graph.guarded(() => budget.check(), request.id);
  return { request, budget, graph, known, counts, load: createLoaders(graph, budget), browser, scan };
}
