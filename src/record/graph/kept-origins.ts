import neo4j from '../../graph/driver.ts';
import { toChain, type ChainedSource } from './chain.ts';
import type { Props } from './rows.ts';

/** In place of the publisher of an origin whose publisher is unknown: a list property cannot hold null. */
const UNKNOWN_PUBLISHER = '?';

/**
 * The properties that a statement's node has for its origins, so that a filter compares values instead of tracing
 * chains. `Provenance` in schema.graphql has the definitions.
 *
 * @param sources All sources of the statement.
 * @returns
 *   `originIds`: ids of the sources of all origins;
 *   `originPublisherIds`: the publisher of each of these, in the same order, `?` where it is unknown;
 *   `circularOriginIds`: those of these sources that are in a circle, null when there are none;
 *   `independentPublishers`: number of publishers of origins of known lineage.
 */
export function keptOrigins(sources: readonly ChainedSource[]): Props {
  const { origins, circles, independentPublishers } = toChain(sources);
  const circular = circles.filter(({ isOrigin }) => isOrigin).flatMap((circle) => circle.sources.map(({ id }) => id));
  return {
    originIds: origins.map(({ id }) => id),
    originPublisherIds: origins.map(({ publisherId }) => publisherId ?? UNKNOWN_PUBLISHER),
    circularOriginIds: circular.length > 0 ? circular : null,
    independentPublishers: neo4j.int(independentPublishers),
  };
}
