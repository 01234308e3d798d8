import type { TracedSource } from '../provenance/provenance.ts';

/** What the derived properties and edges of statements depend on: the subjects of claims, and sources. */
export interface Surroundings {
  /** Ids of the subjects that a claim is about. */
  about(claim: string): readonly string[];
  /** A source, with its publisher and the sources that it cites. */
  source(id: string): TracedSource;
}
