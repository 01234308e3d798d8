import neo4j from '../../graph/driver.ts';
import { toChain, type ChainedSource } from './chain.ts';
import type { Props } from './rows.ts';

/** Stands for the publisher of an origin that has none. */
const NOBODY = '?';

/**
 * What a statement keeps of the origins of its chain, so that a filter compares and traces nothing. The definitions
 * are those of `Provenance` in schema.graphql.
 *
 * @param sources All of the statement.
 */
export function keptOrigins(sources: readonly ChainedSource[]): Props {
  const { origins, circles, independentPublishers } = toChain(sources);
  const circular = circles.filter(({ isOrigin }) => isOrigin).flatMap((circle) => circle.sources.map(({ id }) => id));
  return {
    originIds: origins.map(({ id }) => id),
    originPublisherIds: origins.map(({ publisherId }) => publisherId ?? NOBODY),
    circularOriginIds: circular.length > 0 ? circular : null,
    independentPublishers: neo4j.int(independentPublishers),
  };
}
