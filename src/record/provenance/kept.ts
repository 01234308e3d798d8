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
 * @returns
 *   `originIds`: ids of the sources of all origins;
 *   `originPublisherIds`: the publisher of each of these, in the same order, `?` where it is unknown;
 *   `chains`: for each chain, ids of its sources, each followed by that of its publisher, separated by spaces;
 *   `publisherChains`: those to origins of known lineage, as the ids of their publishers only;
 *   `independentChains`: the greatest number of chains that share no source and no publisher.
 */
export function keptProvenance(sources: readonly TracedSource[], isLocated: (id: string) => boolean): Props {
  const provenance = toProvenance(sources, isLocated);
  const known = publisherChains(provenance);
  return {
    originIds: provenance.origins.map(({ id }) => id),
    originPublisherIds: provenance.origins.map(({ publisherId }) => publisherId ?? UNKNOWN_PUBLISHER),
    chains: findChains(provenance, MAX_COUNTED_CHAINS).map(toText),
    publisherChains: known,
    independentChains: neo4j.int(countIndependent(known)),
  };
}

function toText(chain: readonly TracedSource[]): string {
  return chain.flatMap(({ id, publisherId }) => (publisherId === null ? [id] : [id, publisherId])).join(' ');
}
