import type {
  ClaimResolvers,
  QueryResolvers,
  StatementResolvers,
  VerdictResolvers,
} from '../../generated/resolvers.ts';
import { readListLength } from '../../paging/page.ts';
import { loadNode, loadRequired } from '../nodes/node.store.ts';
import { verdictPage } from './verdict.store.ts';

export const Query: QueryResolvers = {
  verdict: (_, { id }, { load }) => load.verdict.load(id),
  verdicts: (_, args, context) => verdictPage(context, null, args),
};

export const Claim: ClaimResolvers = {
  verdicts: ({ id }, args, context) => verdictPage(context, id, args),
};

export const Statement: StatementResolvers = {
  verdicts: ({ id }, args, context) => verdictPage(context, id, args),
};

export const Verdict: VerdictResolvers = {
  of: async ({ id, ofId }, _, context) => {
    const checked = await loadNode(context, ofId);
    if (checked === null) throw new Error(`an edge leads from ${id} to ${ofId}, which does not exist`);
    return checked;
  },
  checker: ({ checkerId }, _, { load }) => loadRequired(load.actor, checkerId),
  scale: ({ scaleValue: value, scaleWorst: worst, scaleBest: best }) =>
    value === null || worst === null || best === null ? null : { value, worst, best },
  publishedAt: ({ published }) => published,
  source: ({ sourceId }, _, { load }) => loadRequired(load.source, sourceId),
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
};
