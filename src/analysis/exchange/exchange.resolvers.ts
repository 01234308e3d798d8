import type { ExchangeLineResolvers } from '../../generated/resolvers.ts';
import { must } from '../../nodes/node.store.ts';

export const ExchangeLine: ExchangeLineResolvers = {
  statement: ({ statementId }, _, { load }) => must(load.statement, statementId),
  answers: ({ answersId }, _, { load }) => (answersId === null ? null : must(load.statement, answersId)),
};
