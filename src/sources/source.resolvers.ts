import type { Context } from '../context.ts';
import type { ReferenceFormat, SourceResolvers } from '../generated/resolvers.ts';
import { connection } from '../paging/page.resolvers.ts';
import { referenceOf, referencesOf, type Published } from '../references/reference.ts';
import { statementsOf } from '../statements/connection.ts';
import type { SourcePage, SourceRecord } from './source.ts';

/** A page of sources, and the page as references. */
export const SourceConnection = {
  ...connection,
  references: async ({ rows }: SourcePage, { format }: { format: ReferenceFormat }, { load }: Context) =>
    referencesOf(await Promise.all(rows.map(({ node }) => publishedOf(node, load))), format),
};

export const Source: SourceResolvers = {
  publishedAt: ({ published }) => published,
  publisher: ({ publisherId }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  cites: ({ id }, _, { load }) => load.cites.load(id),
  citedBy: ({ id }, _, { load }) => load.citedBy.load(id),
  statements: statementsOf('source'),
  reference: async (source, { format }, { load }) => referenceOf(await publishedOf(source, load), format),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
};

async function publishedOf(source: SourceRecord, load: Context['load']): Promise<Published> {
  const { publisherId } = source;
  return { source, publisher: publisherId === null ? null : await load.actor.load(publisherId) };
}
