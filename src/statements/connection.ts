import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { fieldsOfItems } from '../paging/selection.ts';
import { CARD_FIELDS } from './statement.resolvers.ts';
import { statementPage, type Role, type StatementArgs } from './statement.store.ts';
import type { StatementPage } from './statement.ts';

/** Resolver of a connection of statements that hangs on a parent by this role; null for the whole record. */
export function statementsOf(role: Role | null) {
  return (
    parent: { id?: string },
    args: StatementArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<StatementPage> => {
    const wanted = fieldsOfItems(info);
    const card = CARD_FIELDS.some((field) => wanted.has(field));
    return statementPage(context, role, role === null ? null : (parent.id ?? null), args, card);
  };
}
