import {
  getOperationAST,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Costs } from './cost.ts';
import { invalidRequest } from './invalid-request.ts';
import { boundedCaches, parseWithinLimits, VALIDATION_RULES } from './limits.ts';

/** Number of costs that are cached for an operation, by variables. */
const MAX_CACHED_COSTS = 20;
/** Length of the JSON of variables whose cost is cached. */
const MAX_CACHED_VARIABLES = 1000;

/** An operation of a valid document. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name: string | undefined;
  /** Number of objects that the answer may have. @throws GraphQLError or AggregateError for invalid variables. */
  cost(variables: Record<string, unknown>): number;
}

/** A parsed and validated document, with the operations that were requested so far, by name. */
interface Query {
  readonly document: DocumentNode;
  readonly operations: Map<string | undefined, Operation>;
}

/** Parses and validates the texts of queries, with bounded caches of the results. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #costs: Costs;
  readonly #caches = boundedCaches<Query, Error>();

  readonly #introspection: boolean;

  constructor(schema: GraphQLSchema, introspection = true) {
    this.#schema = schema;
    this.#costs = new Costs(schema);
    this.#introspection = introspection;
  }

  /**
   * The operation with this name, or without a name the only one.
   *
   * @throws GraphQLError, or AggregateError of several, when there is no such operation or the text is invalid.
   */
  find(text: string, name: string | undefined): Operation {
    const { document, operations } = this.#query(text);
    const cached = operations.get(name);
    if (cached) return cached;
    const operation = this.#operation(document, name);
    operations.set(name, operation);
    return operation;
  }

  #query(text: string): Query {
    const cached = this.#caches.documentCache.get(text);
    if (cached) return cached;
    const failure = this.#caches.errorCache.get(text);
    if (failure) throw failure;
    try {
      const query: Query = { document: this.#validated(text), operations: new Map() };
      this.#caches.documentCache.set(text, query);
      return query;
    } catch (error) {
      if (error instanceof Error) this.#caches.errorCache.set(text, error);
      throw error;
    }
  }

  #validated(text: string): DocumentNode {
    try {
      const document = parseWithinLimits(text);
      const rules = this.#introspection ? VALIDATION_RULES : [...VALIDATION_RULES, NoSchemaIntrospectionCustomRule];
      const errors = validate(this.#schema, document, rules, { hideSuggestions: !this.#introspection });
      if (errors.length === 0) return document;
      throw new AggregateError(errors);
    } catch (error) {
      throw markedAsInvalid(error);
    }
  }

  #operation(document: DocumentNode, name: string | undefined): Operation {
    const definition = getOperationAST(document, name);
    if (!definition) throw invalidRequest('Could not determine what operation to execute.');
    if (!this.#schema.getRootType(definition.operation))
      throw invalidRequest(`Schema is not configured to execute ${definition.operation} operation.`);
    const costs = new LRUCache<string, number>({ max: MAX_CACHED_COSTS });
    const costVariables = variablesOfCost(definition);
    const cost = (variables: Record<string, unknown>): number => {
      // A variable that is absent has its default, one that is null has not.
      const given = costVariables.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : []));
      const key = JSON.stringify(given);
      const cached = costs.get(key);
      if (cached !== undefined) return cached;
      const estimated = this.#costs.estimate(document, definition, variables);
      if (key.length < MAX_CACHED_VARIABLES) costs.set(key, estimated);
      return estimated;
    };
    return { document, definition, name, cost };
  }
}

/**
 * Names of the variables that the cost of an operation may depend on: all except required strings and ids. A value of
 * these that is invalid is refused at execution, before any field is resolved.
 */
function variablesOfCost({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '';
      return named !== 'String' && named !== 'ID';
    })
    .map(({ variable }) => variable.name.value);
}

/** Marks errors as status 400 for clients that accept GraphQL's own media type (GraphQL over HTTP specification). */
function markedAsInvalid(error: unknown): unknown {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const one of errors) {
    if (one instanceof GraphQLError) one.extensions['http'] ??= { spec: true, status: 400 };
  }
  return error;
}
