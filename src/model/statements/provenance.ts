import type * as record from '../../record/provenance/provenance.ts';
import type { SourceRecord } from '../sources/source.ts';

export { toProvenance, type TracedSource } from '../../record/provenance/provenance.ts';

/** The sources of one statement, traced. */
export type Provenance<Source extends record.TracedSource = SourceRecord> = record.Provenance<Source>;

/** One source citing another. */
export type Link<Source extends record.TracedSource = SourceRecord> = record.Link<Source>;

/** An origin of a statement. */
export type Root<Source extends record.TracedSource = SourceRecord> = record.Root<Source>;

/** Sources that cite each other in a circle. */
export type Circle<Source extends record.TracedSource = SourceRecord> = record.Circle<Source>;

/** A chain of a statement. */
export interface Chain {
  readonly sources: readonly SourceRecord[];
  readonly unknownLineage: boolean;
}
