import type { GraphQLResolveInfo } from 'graphql';
import { compareTexts } from '../../common/text-order.ts';
import type { FallsResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import type { ClaimPage, ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { evidencePage, type EvidencePageArgs, type PositionedId } from '../shared/evidence-page.ts';
import { readFalls } from './falls.ts';

export const Query: QueryResolvers = {
  falls: (_, { with: ids, filter }, context) => readFalls(context, ids, filter ?? {}),
};

export const Falls: FallsResolvers = {
  fallen: ({ fallenStatements }, args, context, info) => statementPage(fallenStatements, args, context, info),
  standing: ({ standingStatements }, args, context, info) => statementPage(standingStatements, args, context, info),
  unsupported: async ({ unsupportedIds }, args, { load }) => {
    const ids = await unsupportedIds();
    return claimPage(await Promise.all(ids.map(async (id) => loadRequired(load.claim, id))), args);
  },
};

function statementPage(
  statements: readonly PositionedId[],
  args: EvidencePageArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return evidencePage(context, statements, args, info);
}

/** A page of claims ordered by text; its cursors are the same as those of `claims`. */
function claimPage(claims: readonly ClaimRecord[], args: PageArgs): ClaimPage {
  const request = readPageRequest(args, 'TEXT', 'text');
  const { after, backward } = request;
  const sign = backward ? -1 : 1;
  const rows = claims
    .map((node) => ({ node, at: node.text, order: 'TEXT' }))
    .filter(({ node }) => !after || sign * compareByText(node, { text: String(after.at), id: after.id }) > 0)
    .sort((a, b) => sign * compareByText(a.node, b.node))
    .slice(0, request.size + 1);
  return toPage(rows, request, () => Promise.resolve(claims.length));
}

type SortableClaim = Pick<ClaimRecord, 'text' | 'id'>;

function compareByText(a: SortableClaim, b: SortableClaim): number {
  return compareTexts(a.text, b.text) || compareTexts(a.id, b.id);
}
