import type { ChainedSource } from './chain.ts';

/** What stands around a statement, as far as its nodes and edges follow from it. */
export interface Surroundings {
  /** Ids of what a claim is about. */
  about(claim: string): readonly string[];
  /** A source, with its publisher and what it cites. */
  source(id: string): ChainedSource;
}
