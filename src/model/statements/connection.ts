import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Role } from './statement.plan.ts';
import { statementPage, type StatementArgs } from './statement.store.ts';
import type { StatementPage } from './statement.ts';
import { selectionOf } from './statement.selection.ts';

/** Makes the resolver of a connection of statements. The role is that of the parent; null for the whole record. */
export function resolveStatements(role: Role | null) {
  return (
    parent: { id?: string },
    args: StatementArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<StatementPage> => {
    return statementPage(context, role, role === null ? null : (parent.id ?? null), args, selectionOf(info));
  };
}
