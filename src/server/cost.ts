import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** Maximum number of objects in an answer, as estimated from the query. */
export const COST_LIMIT = 50_000;

/** Assumed length of lists without directives, which are those of introspection. */
const INTROSPECTION_LIST = 3;

type Field = GraphQLField<unknown, unknown>;

/** The cost of a field, from `@cost` and `@listSize` (IBM's GraphQL Cost Directives). */
interface FieldCost {
  /** Cost of the field itself, without its items and subfields. */
  readonly weight: number;
  /** Cost of each item, without its subfields. */
  readonly itemWeight: number;
  /** Assumed length when no slicing argument is given. */
  readonly size: number;
  readonly slicingArguments: readonly string[];
  /** Costs added by arguments that are given, by name. */
  readonly argumentWeights: ReadonlyMap<string, number>;
}

/**
 * Estimates the cost of operations: the number of objects in the answer, for a page its length times those of an item.
 */
export class Costs {
  readonly #schema: GraphQLSchema;
  readonly #fields: ReadonlyMap<Field, FieldCost>;

  /** @param schema With `@cost` and `@listSize` on its fields, as cost.graphql declares them. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#fields = readCosts(schema);
  }

  /**
   * The number of objects that the answer to an operation may have.
   *
   * @throws AggregateError of GraphQLErrors for invalid variables, GraphQLError for invalid arguments.
   */
  estimate(query: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
    const { errors } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables);
    if (errors?.[0]) throw new AggregateError(errors, errors[0].message);
    const operationName = operation.name?.value;
    const options = { schema: this.#schema, query, variables, estimators: [this.#estimator] };
    try {
      return getComplexity(operationName === undefined ? options : { ...options, operationName });
    } catch (error) {
      // The estimator gives up on too many fields; the cost is above any limit.
      if (error instanceof Error && error.message.includes('maximum allowed number of nodes')) return Infinity;
      throw error;
    }
  }

  readonly #estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
    if (isLeafType(getNamedType(field.type))) return 0;
    const { weight, itemWeight, size, slicingArguments, argumentWeights } =
      this.#fields.get(field) ?? introspectionCost(field);
    const lengths = slicingArguments.map((name) => toLength(args[name])).filter((length) => length !== undefined);
    const length = lengths.length > 0 ? Math.max(...lengths) : size;
    const argumentCost = [...argumentWeights].reduce((sum, [name, cost]) => sum + (args[name] == null ? 0 : cost), 0);
    return weight + argumentCost + length * (itemWeight + childComplexity);
  };
}

/** The error for a query whose estimated cost exceeds the limit. */
export function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `the answer could hold ${Number.isFinite(cost) ? cost : 'countless'} objects, more than the ${limit} allowed: ask for smaller pages or nest less`,
    { extensions: { code: 'QUERY_TOO_COSTLY' } },
  );
}

/**
 * Lists of objects without a size, as `Type.field`: the cost of a query with one cannot be estimated. An argument that
 * gives the size may be null, unless its type is non-null: then a size must be assumed.
 */
export function findUnsizedLists(schema: GraphQLSchema): string[] {
  const sized = fieldsSizedByParents(schema);
  return compositeFields(schema)
    .filter(({ field }) => isListType(getNullableType(field.type)) && !sized.has(field))
    .filter(({ field }) => !hasSize(field, directiveOn(schema, 'listSize', field)))
    .map(({ path }) => path);
}

function hasSize(field: Field, list: Record<string, unknown> | undefined): boolean {
  const slicing = (list?.['slicingArguments'] as string[] | undefined) ?? [];
  const always = field.args.some(({ name, type }) => slicing.includes(name) && isNonNullType(type));
  return always || typeof list?.['assumedSize'] === 'number';
}

function readCosts(schema: GraphQLSchema): Map<Field, FieldCost> {
  const sized = fieldsSizedByParents(schema);
  return new Map(compositeFields(schema).map(({ field }) => [field, costOf(schema, field, sized.has(field))]));
}

function costOf(schema: GraphQLSchema, field: Field, sizedByParent: boolean): FieldCost {
  const list = directiveOn(schema, 'listSize', field);
  const isList = isListType(getNullableType(field.type));
  const weights = field.args.map((argument) => [argument.name, weightOn(schema, argument)] as const);
  return {
    weight: weightOn(schema, field) ?? (isList ? 0 : 1),
    itemWeight: isList ? 1 : 0,
    size: sizedByParent ? 1 : ((list?.['assumedSize'] as number | undefined) ?? 1),
    slicingArguments: (list?.['slicingArguments'] as string[] | undefined) ?? [],
    argumentWeights: new Map(weights.filter((entry): entry is [string, number] => entry[1] !== undefined)),
  };
}

function introspectionCost({ type }: Field): FieldCost {
  const isList = isListType(getNullableType(type));
  return {
    weight: isList ? 0 : 1,
    itemWeight: isList ? 1 : 0,
    size: isList ? INTROSPECTION_LIST : 1,
    slicingArguments: [],
    argumentWeights: new Map(),
  };
}

/** Lists whose length the parent field gives by `sizedFields`: nodes and edges of a page. */
function fieldsSizedByParents(schema: GraphQLSchema): Set<Field> {
  return new Set(
    compositeFields(schema).flatMap(({ field }) => {
      const names = directiveOn(schema, 'listSize', field)?.['sizedFields'] as string[] | undefined;
      const type = getNamedType(field.type);
      if (!names || !(isObjectType(type) || isInterfaceType(type))) return [];
      return names.map((name) => type.getFields()[name]).filter((sized) => sized !== undefined);
    }),
  );
}

/** All fields that return objects or lists of them. */
function compositeFields(schema: GraphQLSchema): { path: string; field: Field }[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter((field) => isCompositeType(getNamedType(field.type)))
      .map((field) => ({ path: `${type.name}.${field.name}`, field }));
  });
}

type Annotated = Pick<Field, 'astNode'> | Field['args'][number];

function directiveOn(schema: GraphQLSchema, name: string, { astNode }: Annotated): Record<string, unknown> | undefined {
  const directive = schema.getDirective(name);
  return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
}

function weightOn(schema: GraphQLSchema, annotated: Annotated): number | undefined {
  const weight = directiveOn(schema, 'cost', annotated)?.['weight'];
  return weight === undefined ? undefined : Number(weight);
}

/** The length that a slicing argument asks for; for a list, such as `ids`, its length. */
function toLength(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(value, 0) : undefined;
}
