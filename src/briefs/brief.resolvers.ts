import type { BriefResolvers, BriefSentenceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { must } from '../nodes/node.store.ts';
import { briefOf } from './account.ts';
import { htmlOf } from './brief.html.ts';
import { markdownOf } from './brief.markdown.ts';

export const briefQueries = {
  brief: (_, { of, filter, length }, context) => briefOf(context, of, filter ?? {}, length),
} satisfies QueryResolvers;

export const Brief: BriefResolvers = {
  document: (brief, { format }) => (format === 'HTML' ? htmlOf(brief) : markdownOf(brief)),
};

export const BriefSentence: BriefSentenceResolvers = {
  statements: ({ statementIds }, _, { load }) => Promise.all(statementIds.map(async (id) => must(load.statement, id))),
};
