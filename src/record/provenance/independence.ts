import { findChains } from './chains.ts';
import { countDisjoint } from './disjoint-sets.ts';
import type { Provenance, TracedSource } from './provenance.ts';

/** Sources hardly ever cite each other so freely that a statement has more chains than these, which are counted. */
export const MAX_COUNTED_CHAINS = 200;

/**
 * Chains to origins of known lineage, each as the ids of its publishers from the reader to the origin, separated by spaces;
 * a source without a publisher stands for itself. A source that has its URL in common with others is followed by the id of
 * their document. Those of several statements together are their chains joined.
 */
export type PublisherChains = readonly string[];

/**
 * The publishers' chains of a statement, without duplicates.
 *
 * @param chains All its chains.
 */
export function publisherChains<Source extends TracedSource>(
  provenance: Provenance<Source>,
  chains = findChains(provenance, MAX_COUNTED_CHAINS),
): PublisherChains {
  const known = provenance.roots.flatMap(({ publisherId, sources }) => (publisherId === null ? [] : sources));
  const distinct = new Set<string>();
  for (const chain of chains) {
    const end = chain.at(-1);
    if (end && known.includes(end)) distinct.add(chain.flatMap(toPoints).filter(isFirstOfRun).join(' '));
  }
  return [...distinct];
}

/**
 * The greatest number of chains that share no source, no URL of a source and no publisher.
 *
 * @param chains Those of one statement, or of several.
 */
export function countIndependent(chains: PublisherChains): number {
  const distinct = [...new Set(chains)];
  return distinct.length < 2 ? distinct.length : countDisjoint(distinct.map((chain) => chain.split(' ')));
}

/** What a source has in common with those of chains that are not independent of it. */
function toPoints({ id, publisherId, documentId }: TracedSource): string[] {
  if (documentId == null) return [publisherId ?? id];
  return publisherId === null ? [documentId] : [publisherId, documentId];
}

function isFirstOfRun(id: string, index: number, ids: readonly string[]): boolean {
  return id !== ids[index - 1];
}
