import type { StatementEntry } from '../format.ts';
import type { TracedSource } from '../provenance/provenance.ts';
import type { Beginnings } from './not-before.ts';

/** Who owns an actor, in milliseconds since 1970; null where the time is open. */
export interface Ownership {
  readonly owner: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** What the derived properties and edges of statements depend on: the subjects of claims, sources, and owners of publishers. */
export interface Surroundings {
  /** Ids of the subjects that a claim is about. */
  about(claim: string): readonly string[];
  /** A source, with its publisher and the sources that it cites. */
  source(id: string): TracedSource;
  /** Who owns an actor directly, and when. */
  owners(id: string): readonly Ownership[];
  /** What bounds the beginning of a statement; asked only if its date has an open one. */
  beginnings(statement: StatementEntry): Beginnings;
}
