import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { fieldsOfItems } from '../paging/selection.ts';
import type { Want } from './answer.ts';
import type { Role } from './statement.keys.ts';
import { statementPage, type StatementArgs } from './statement.store.ts';
import type { StatementPage } from './statement.ts';

/** Resolver of a connection of statements that hangs on a parent by this role; null for the whole record. */
export function statementsOf(role: Role | null) {
  return (
    parent: { id?: string },
    args: StatementArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<StatementPage> => {
    return statementPage(context, role, role === null ? null : (parent.id ?? null), args, wantOf(fieldsOfItems(info)));
  };
}

function wantOf(fields: ReadonlySet<string>): Want {
  return {
    speaker: fields.has('speaker'),
    claim: fields.has('claim'),
    toward: fields.has('toward'),
    citations: fields.has('citations') || fields.has('provenance'),
  };
}
