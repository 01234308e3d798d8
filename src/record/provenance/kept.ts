import neo4j from '../../graph/driver.ts';
import type { Props } from '../graph/rows.ts';
import { findChains } from './chains.ts';
import { countIndependent, MAX_COUNTED_CHAINS, publisherChains } from './independence.ts';
import { toProvenance, type TracedSource } from './provenance.ts';

/** In place of the publisher of an origin whose publisher is unknown: a list property cannot hold null. */
const UNKNOWN_PUBLISHER = '?';

/**
 * The properties that a statement's node has for its chains, so that a filter compares values instead of tracing them.
 * `Provenance` in schema.graphql has the definitions.
 *
 * @param sources All sources of the statement.
 * @param isLocated Whether the statement says where in this source it stands.
 * @param owners A publisher with all its owners at the time.
 * @returns each list null if it is empty:
 *   `originIds`: ids of the sources of all origins;
 *   `originPublisherIds`: the publisher of each of these, in the same order, `?` where it is unknown;
 *   `chains`: for each chain, ids of its sources, each followed by those of other sources of the statement at its URL and
 *   by that of its publisher, separated by spaces;
 *   `publisherChains`: those to origins of known lineage, as the ids of their publishers only;
 *   `independentChains`: the greatest number of chains that share no source and no publisher;
 *   `ownerChains`, `independentOwners`: the same with the owners of publishers after them; null if nobody owns any.
 */
export function keptProvenance(
  sources: readonly TracedSource[],
  isLocated: (id: string) => boolean,
  owners: (publisher: string) => readonly string[],
): Props {
  const provenance = toProvenance(sources, isLocated);
  const chains = findChains(provenance, MAX_COUNTED_CHAINS);
  const known = publisherChains(provenance, chains);
  const owned = known.map((chain) => withAllOwners(chain, owners));
  const isOwned = owned.some((chain, index) => chain !== known[index]);
  return {
    originIds: list(provenance.origins.map(({ id }) => id)),
    originPublisherIds: list(provenance.origins.map(({ publisherId }) => publisherId ?? UNKNOWN_PUBLISHER)),
    chains: list(chains.map((chain) => toText(chain, sources))),
    publisherChains: list(known),
    independentChains: neo4j.int(countIndependent(known)),
    ownerChains: isOwned ? owned : null,
    independentOwners: isOwned ? neo4j.int(countIndependent(owned)) : null,
  };
}

/** Null for an empty list: Neo4j's bulk importer leaves those out, too. */
function list(items: readonly string[]): readonly string[] | null {
  return items.length === 0 ? null : items;
}

function withAllOwners(chain: string, owners: (publisher: string) => readonly string[]): string {
  return chain
    .split(' ')
    .flatMap((id) => (id.startsWith('actor:') ? owners(id) : [id]))
    .join(' ');
}

function toText(chain: readonly TracedSource[], sources: readonly TracedSource[]): string {
  return chain
    .flatMap(({ id, publisherId, documentId }) => [
      id,
      ...sources.flatMap((other) =>
        other.id !== id && documentId != null && other.documentId === documentId ? [other.id] : [],
      ),
      ...(publisherId === null ? [] : [publisherId]),
    ])
    .join(' ');
}
