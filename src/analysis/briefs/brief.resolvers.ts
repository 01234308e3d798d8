import type { BriefResolvers, BriefSentenceResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { writeBrief } from './brief.store.ts';
import { renderHtml } from './brief.html.ts';
import { renderMarkdown } from './brief.markdown.ts';

export const Query: QueryResolvers = {
  brief: (_, { of, filter, length }, context) => writeBrief(context, of, filter ?? {}, length),
};

export const Brief: BriefResolvers = {
  document: (brief, { format }) => (format === 'HTML' ? renderHtml(brief) : renderMarkdown(brief)),
};

export const BriefSentence: BriefSentenceResolvers = {
  statements: ({ statementIds }, _, { load }) =>
    Promise.all(statementIds.map(async (id) => loadRequired(load.statement, id))),
};
