import type { StatementEntry } from '../format.ts';
import type { Beginnings } from './not-before.ts';
import type { ChainedSource } from './chain.ts';

/** What the derived properties and edges of statements depend on: the subjects of claims, and sources. */
export interface Surroundings {
  /** Ids of the subjects that a claim is about. */
  about(claim: string): readonly string[];
  /** A source, with its publisher and the sources that it cites. */
  source(id: string): ChainedSource;
  /** What bounds the beginning of a statement; asked only if its date has an open one. */
  beginnings(statement: StatementEntry): Beginnings;
}
