import type { SourceConnectionResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../model/context.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { toReference, toReferences, type PublishedSource } from './reference.ts';

export const Source: SourceResolvers = {
  reference: async (source, { format }, { load }) => toReference(await withPublisher(source, load), format),
};

export const SourceConnection: SourceConnectionResolvers = {
  references: async ({ rows }, { format }, { load }) =>
    toReferences(await Promise.all(rows.map(({ node }) => withPublisher(node, load))), format),
};

async function withPublisher(source: SourceRecord, load: Context['load']): Promise<PublishedSource> {
  const { publisherId } = source;
  return { source, publisher: publisherId === null ? null : await load.actor.load(publisherId) };
}
