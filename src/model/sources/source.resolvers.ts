import type { QueryResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import { resolveStatements } from '../statements/connection.ts';
import { sourcePage } from './source.store.ts';

export const Query: QueryResolvers = {
  source: (_, { id }, { load }) => load.source.load(id),
  sources: (_, args, context) => sourcePage(context, null, args),
};

export const Source: SourceResolvers = {
  publishedAt: ({ published }) => published,
  publisher: ({ publisherId }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  cites: ({ id }, _, { load }) => load.cites.load(id),
  citedBy: ({ id }, _, { load }) => load.citedBy.load(id),
  statements: resolveStatements('source'),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
};
