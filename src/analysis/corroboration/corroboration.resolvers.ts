import type {
  CitationCircleResolvers,
  CorroborationSideResolvers,
  OriginResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { readListLength } from '../../paging/page.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { evidencePage } from '../shared/evidence-page.ts';
import { readCorroboration } from './corroboration.ts';

const ORIGINS_DEFAULT = 20;

export const Query: QueryResolvers = {
  corroboration: (_, { claim, filter }, context) => readCorroboration(context, claim, filter ?? {}),
};

export const CorroborationSide: CorroborationSideResolvers = {
  origins: ({ allOrigins }, { first }) => allOrigins.slice(0, readListLength(first, ORIGINS_DEFAULT)),
  statements: (side, args, context, info) => evidencePage(context, side.evidence, args, info),
};

export const Origin: OriginResolvers = {
  sources: ({ root }, _, { load }) => Promise.all(root.sources.map(async ({ id }) => loadRequired(load.source, id))),
  publisher: ({ root: { publisherId } }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  circular: ({ root }) => root.sources.length > 1 || root.sources.some(({ id, citesIds }) => citesIds?.includes(id)),
};

export const CitationCircle: CitationCircleResolvers = {
  sources: ({ sources }, _, { load }) => Promise.all(sources.map(async ({ id }) => loadRequired(load.source, id))),
};
