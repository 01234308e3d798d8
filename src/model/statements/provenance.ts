import type * as graph from '../../record/graph/chain.ts';
import type { SourceRecord } from '../sources/source.ts';

export { toChain, type ChainedSource } from '../../record/graph/chain.ts';

/** The chain of sources behind one statement. */
export type Chain<Source extends graph.ChainedSource = SourceRecord> = graph.Chain<Source>;

/** One source of a chain citing another. */
export type Link<Source extends graph.ChainedSource = SourceRecord> = graph.Link<Source>;

/** An origin of a chain. */
export type Root<Source extends graph.ChainedSource = SourceRecord> = graph.Root<Source>;

/** Sources that cite each other in a circle. */
export type Circle<Source extends graph.ChainedSource = SourceRecord> = graph.Circle<Source>;
