import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimPage, ClaimRecord } from '../../claims/claim.ts';
import type { Context } from '../../context.ts';
import { readNumber } from '../../errors.ts';
import type {
  CorroborationSideResolvers,
  FallsResolvers,
  OriginResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { must } from '../../nodes/node.store.ts';
import { pageOf, readWindow, type PageArgs } from '../../paging/page.ts';
import { behind, type BehindArgs, type PlacedId } from '../behind.ts';
import { corroborationOf } from './corroboration.ts';
import { fallenWith } from './falls.ts';

const MOST_ORIGINS = 1000;

export const corroborationQueries = {
  corroboration: (_, { claim, filter }, context) => corroborationOf(context, claim, filter ?? {}),
  falls: (_, { with: ids, filter }, context) => fallenWith(context, ids, filter ?? {}),
} satisfies QueryResolvers;

export const CorroborationSide: CorroborationSideResolvers = {
  origins: ({ allOrigins }, { first }) => allOrigins.slice(0, readNumber('first', first, 0, MOST_ORIGINS)),
  statements: (side, args, context, info) => behind(context, side.behind, args, info),
};

export const Origin: OriginResolvers = {
  sources: ({ root }, _, { load }) => Promise.all(root.sources.map(async ({ id }) => must(load.source, id))),
  publisher: ({ root: { publisherId } }, _, { load }) => (publisherId === null ? null : load.actor.load(publisherId)),
  circular: ({ root }) => root.sources.length > 1 || root.sources.some(({ id, citesIds }) => citesIds?.includes(id)),
};

export const CitationCircle = {
  sources: ({ sources }: { sources: readonly { id: string }[] }, _: object, { load }: Context) =>
    Promise.all(sources.map(async ({ id }) => must(load.source, id))),
};

export const Falls: FallsResolvers = {
  fallen: ({ fallenStatements }, args, context, info) => list(fallenStatements, args, context, info),
  standing: ({ standingStatements }, args, context, info) => list(standingStatements, args, context, info),
  unsupported: async ({ unsupportedIds }, args, { load }) => {
    const ids = await unsupportedIds();
    return claimsInOrder(await Promise.all(ids.map(async (id) => must(load.claim, id))), args);
  },
};

function list(counted: readonly PlacedId[], args: BehindArgs, context: Context, info: GraphQLResolveInfo) {
  return behind(context, counted, args, info);
}

/** A page of these claims in order of text; its cursors are those of `claims`. */
function claimsInOrder(claims: readonly ClaimRecord[], args: PageArgs): ClaimPage {
  const window = readWindow(args, 'TEXT', 'text');
  const { beyond, backward } = window;
  const sign = backward ? -1 : 1;
  const rows = claims
    .map((node) => ({ node, at: node.text, order: 'TEXT' }))
    .filter(({ node }) => !beyond || sign * compare(node, { text: String(beyond.at), id: beyond.id }) > 0)
    .sort((a, b) => sign * compare(a.node, b.node))
    .slice(0, window.size + 1);
  return pageOf(rows, window, () => Promise.resolve(claims.length));
}

type Ordered = Pick<ClaimRecord, 'text' | 'id'>;

function compare(a: Ordered, b: Ordered): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
