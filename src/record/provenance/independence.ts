import { findChains } from './chains.ts';
import { countDisjoint } from './disjoint-sets.ts';
import type { Provenance, TracedSource } from './provenance.ts';

/** Sources hardly ever cite each other so freely that a statement has more chains than these, which are counted. */
export const MAX_COUNTED_CHAINS = 200;

/**
 * Chains to origins of known lineage, each as the ids of its publishers from the reader to the origin, separated by spaces;
 * a source without a publisher stands for itself. Those of several statements together are their chains joined.
 */
export type PublisherChains = readonly string[];

/** The publishers' chains of a statement, without duplicates. */
export function publisherChains<Source extends TracedSource>(provenance: Provenance<Source>): PublisherChains {
  const known = new Set(
    provenance.roots.flatMap(({ publisherId, sources }) => (publisherId === null ? [] : sources)),
  );
  if (known.size === 0) return [];
  const chains = findChains(provenance, MAX_COUNTED_CHAINS).filter((chain) => chain.slice(-1).some((end) => known.has(end)));
  return [...new Set(chains.map((chain) => chain.map(publisherOf).filter(isFirstOfRun).join(' ')))];
}

/**
 * The greatest number of chains that share no source and no publisher.
 *
 * @param chains Those of one statement, or of several.
 * @param party Whom a publisher counts with; by default each counts by itself.
 */
export function countIndependent(chains: Iterable<string>, party: (publisher: string) => string = itself): number {
  const distinct = [...new Set(chains)];
  if (distinct.length < 2) return distinct.length;
  return countDisjoint(distinct.map((chain) => chain.split(' ').map(party).filter(isFirstOfRun)));
}

function itself(publisher: string): string {
  return publisher;
}

function publisherOf({ id, publisherId }: TracedSource): string {
  return publisherId ?? id;
}

function isFirstOfRun(id: string, index: number, ids: readonly string[]): boolean {
  return id !== ids[index - 1];
}
