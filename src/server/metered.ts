import {
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Budget } from '../common/budget.ts';

/** The context of a request; introspection by a tool may have none. */
type Metered = { readonly budget: Budget } | undefined;
type Field = GraphQLField<unknown, Metered>;

// The fields of introspection are shared by all schemas of the process.
const done = new WeakSet<Field>();

/**
 * Makes all fields that return objects count them in the budget of their request: those of introspection too, whose
 * lists are as long as the schema is. Both graphql-js and compiled operations call the resolvers of the schema.
 */
export function meterFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      if (isLeafType(getNamedType(field.type)) || done.has(field)) continue;
      field.resolve = metered(field.resolve ?? defaultFieldResolver);
      done.add(field);
    }
  }
  return schema;
}

function metered(resolve: GraphQLFieldResolver<unknown, Metered>): GraphQLFieldResolver<unknown, Metered> {
  return (source, args, context, info) => {
    if (context === undefined) return resolve(source, args, context, info);
    const { budget } = context;
    if (budget.hasStopped()) return budget.never;
    const result: unknown = resolve(source, args, context, info);
    return result instanceof Promise ? result.then((value: unknown) => budget.spend(value)) : budget.spend(result);
  };
}
