import type { BriefResolvers, BriefSentenceResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { must } from '../../model/nodes/node.store.ts';
import { briefOf } from './brief.store.ts';
import { htmlOf } from './brief.html.ts';
import { markdownOf } from './brief.markdown.ts';

export const Query: QueryResolvers = {
  brief: (_, { of, filter, length }, context) => briefOf(context, of, filter ?? {}, length),
};

export const Brief: BriefResolvers = {
  document: (brief, { format }) => (format === 'HTML' ? htmlOf(brief) : markdownOf(brief)),
};

export const BriefSentence: BriefSentenceResolvers = {
  statements: ({ statementIds }, _, { load }) => Promise.all(statementIds.map(async (id) => must(load.statement, id))),
};
