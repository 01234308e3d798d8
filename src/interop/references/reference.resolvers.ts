import type { SourceConnectionResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../model/context.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { referenceOf, referencesOf, type Published } from './reference.ts';

export const Source: SourceResolvers = {
  reference: async (source, { format }, { load }) => referenceOf(await publishedOf(source, load), format),
};

export const SourceConnection: SourceConnectionResolvers = {
  references: async ({ rows }, { format }, { load }) =>
    referencesOf(await Promise.all(rows.map(({ node }) => publishedOf(node, load))), format),
};

async function publishedOf(source: SourceRecord, load: Context['load']): Promise<Published> {
  const { publisherId } = source;
  return { source, publisher: publisherId === null ? null : await load.actor.load(publisherId) };
}
