import type { SourceResolvers } from '../generated/resolvers.ts';
import { statementsOf } from '../statements/connection.ts';

export const Source: SourceResolvers = {
  publishedAt: ({ published }) => published,
  publisher: ({ publisherId }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  cites: ({ id }, _, { load }) => load.cites.load(id),
  citedBy: ({ id }, _, { load }) => load.citedBy.load(id),
  statements: statementsOf('source'),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
};
