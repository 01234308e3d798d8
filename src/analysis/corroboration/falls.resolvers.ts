import type { GraphQLResolveInfo } from 'graphql';
import type { FallsResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import type { ClaimPage, ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { evidencePage, type EvidencePageArgs, type PositionedId } from '../shared/evidence-page.ts';
import { readFallen } from './falls.ts';

export const Query: QueryResolvers = {
  falls: (_, { with: ids, filter }, context) => readFallen(context, ids, filter ?? {}),
};

export const Falls: FallsResolvers = {
  fallen: ({ fallenStatements }, args, context, info) => list(fallenStatements, args, context, info),
  standing: ({ standingStatements }, args, context, info) => list(standingStatements, args, context, info),
  unsupported: async ({ unsupportedIds }, args, { load }) => {
    const ids = await unsupportedIds();
    return claimsInOrder(await Promise.all(ids.map(async (id) => loadRequired(load.claim, id))), args);
  },
};

function list(counted: readonly PositionedId[], args: EvidencePageArgs, context: Context, info: GraphQLResolveInfo) {
  return evidencePage(context, counted, args, info);
}

/** A page of these claims in order of text; its cursors are those of `claims`. */
function claimsInOrder(claims: readonly ClaimRecord[], args: PageArgs): ClaimPage {
  const request = readPageRequest(args, 'TEXT', 'text');
  const { after, backward } = request;
  const sign = backward ? -1 : 1;
  const rows = claims
    .map((node) => ({ node, at: node.text, order: 'TEXT' }))
    .filter(({ node }) => !after || sign * compare(node, { text: String(after.at), id: after.id }) > 0)
    .sort((a, b) => sign * compare(a.node, b.node))
    .slice(0, request.size + 1);
  return toPage(rows, request, () => Promise.resolve(claims.length));
}

type Ordered = Pick<ClaimRecord, 'text' | 'id'>;

function compare(a: Ordered, b: Ordered): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
