import type { ExchangeLineResolvers, StatementResolvers } from '../../generated/resolvers.ts';
import { must } from '../../model/nodes/node.store.ts';
import { exchangeOf } from './exchange.store.ts';

export const Statement: StatementResolvers = {
  exchange: ({ id }, args, context) => exchangeOf(context, id, args),
};

export const ExchangeLine: ExchangeLineResolvers = {
  statement: ({ statementId }, _, { load }) => must(load.statement, statementId),
  answers: ({ answersId }, _, { load }) => (answersId === null ? null : must(load.statement, answersId)),
};
