import type { QueryResolvers, SourceResolvers } from '../../generated/resolvers.ts';
import { readListLength } from '../../paging/page.ts';
import { resolveStatements } from '../statements/connection.ts';
import { loadRequired } from '../nodes/node.store.ts';
import { toArchives } from './source.ts';
import { sourcePage } from './source.store.ts';

export const Query: QueryResolvers = {
  source: (_, { id }, { load }) => load.source.load(id),
  sources: (_, args, context) => sourcePage(context, null, args),
};

export const Source: SourceResolvers = {
  seen: ({ id, seen, archivedUrl }, _, { load }) => seen ?? (archivedUrl === null ? loadRequired(load.seen, id) : true),
  archives: toArchives,
  publishedAt: ({ published }) => published,
  updatedAt: ({ updated }) => updated,
  accessedAt: ({ accessed }) => accessed,
  statusAt: ({ statusDate }) => statusDate,
  publisher: ({ publisherId }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  cites: ({ id }, _, { load }) => load.cites.load(id),
  citedBy: ({ id }, { first }, { load }) => load.citedBy.load(id, readListLength(first)),
  statements: resolveStatements('source'),
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
};
