import type { ExchangeLineResolvers, StatementResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { readExchange } from './exchange.store.ts';

export const Statement: StatementResolvers = {
  exchange: ({ id }, args, context) => readExchange(context, id, args),
};

export const ExchangeLine: ExchangeLineResolvers = {
  statement: ({ statementId }, _, { load }) => loadRequired(load.statement, statementId),
  answers: ({ answersId }, _, { load }) => (answersId === null ? null : loadRequired(load.statement, answersId)),
};
