import {
  getOperationAST,
  GraphQLError,
  Kind,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Costs } from './cost.ts';
import { boundedCaches, parseWithinLimits, VALIDATION_RULES } from './limits.ts';

const KNOWN_COSTS = 20;
const LONGEST_VARIABLES = 1000;

/** One operation of a document that keeps the rules of GraphQL and our limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name: string | undefined;
  /** Number of objects that the answer may hold. @throws GraphQLError or AggregateError when variables do not fit. */
  cost(variables: Record<string, unknown>): number;
}

/** A text that was parsed and validated, with the operations that were asked of it by name. */
interface Query {
  readonly document: DocumentNode;
  readonly operations: Map<string | undefined, Operation>;
}

/** What was made of the texts of queries: parsed and validated once, and kept within bounds. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #costs: Costs;
  readonly #known = boundedCaches<Query, Error>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#costs = new Costs(schema);
  }

  /**
   * The operation of this name, or the only one.
   *
   * @throws GraphQLError, or AggregateError of several, when there is none or the text breaks a rule.
   */
  find(text: string, name: string | undefined): Operation {
    const { document, operations } = this.#query(text);
    const known = operations.get(name);
    if (known) return known;
    const operation = this.#operation(document, name);
    operations.set(name, operation);
    return operation;
  }

  #query(text: string): Query {
    const known = this.#known.documentCache.get(text);
    if (known) return known;
    const failed = this.#known.errorCache.get(text);
    if (failed) throw failed;
    try {
      const query: Query = { document: this.#validated(text), operations: new Map() };
      this.#known.documentCache.set(text, query);
      return query;
    } catch (error) {
      if (error instanceof Error) this.#known.errorCache.set(text, error);
      throw error;
    }
  }

  #validated(text: string): DocumentNode {
    try {
      const document = parseWithinLimits(text);
      const errors = validate(this.#schema, document, VALIDATION_RULES);
      if (errors.length === 0) return document;
      throw new AggregateError(errors);
    } catch (error) {
      throw markedAsInvalid(error);
    }
  }

  #operation(document: DocumentNode, name: string | undefined): Operation {
    const definition = getOperationAST(document, name);
    if (!definition) throw badRequest('Could not determine what operation to execute.');
    if (!this.#schema.getRootType(definition.operation))
      throw badRequest(`Schema is not configured to execute ${definition.operation} operation.`);
    const costs = new LRUCache<string, number>({ max: KNOWN_COSTS });
    const weighed = weighedVariables(definition);
    const cost = (variables: Record<string, unknown>): number => {
      const key = JSON.stringify(weighed.map((variable) => variables[variable] ?? null));
      const known = costs.get(key);
      if (known !== undefined) return known;
      const estimated = this.#costs.estimate(document, definition, variables);
      if (key.length < LONGEST_VARIABLES) costs.set(key, estimated);
      return estimated;
    };
    return { document, definition, name, cost };
  }
}

/**
 * Names of the variables on which the cost of an operation may depend: all but a text or an id that has to be given. One
 * that does not fit its type is refused when the operation is executed, before any field of it is.
 */
function weighedVariables({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '';
      return named !== 'String' && named !== 'ID';
    })
    .map(({ variable }) => variable.name.value);
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Over HTTP a query that breaks a rule is a bad request, to who reads GraphQL's own media type (GraphQL over HTTP). */
function markedAsInvalid(error: unknown): unknown {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const one of errors) {
    if (one instanceof GraphQLError) one.extensions['http'] ??= { spec: true, status: 400 };
  }
  return error;
}
