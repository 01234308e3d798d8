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
  isObjectType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** How many objects an answer may hold at most, as estimated from the query alone. */
export const COST_LIMIT = 50_000;

/** Length of a list that no directive sizes: those of introspection. */
const INTROSPECTION_LIST = 3;

type Field = GraphQLField<unknown, unknown>;

/** Of a field, what `@cost` and `@listSize` say (IBM's GraphQL Cost Directives). */
interface FieldCost {
  /** What it costs itself, whatever it holds. */
  readonly weight: number;
  /** What each of its items costs itself. */
  readonly itemWeight: number;
  readonly size: number;
  readonly slicingArguments: readonly string[];
  /** What arguments add when they are given. */
  readonly argumentWeights: ReadonlyMap<string, number>;
}

/** The cost of queries: the number of objects that an answer may hold, a page its size times what each item holds. */
export class Costs {
  readonly #schema: GraphQLSchema;
  readonly #fields: ReadonlyMap<Field, FieldCost>;

  /** @param schema With `@cost` and `@listSize` on its fields, as cost.graphql declares them. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#fields = readCosts(schema);
  }

  /**
   * @throws GraphQLError when variables or arguments do not fit: what cannot be estimated does not run.
   */
  estimate(query: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
    const { errors } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables);
    if (errors?.[0]) throw new AggregateError(errors, errors[0].message);
    const operationName = operation.name?.value;
    const options = { schema: this.#schema, query, variables, estimators: [this.#estimator] };
    try {
      return getComplexity(operationName === undefined ? options : { ...options, operationName });
    } catch (error) {
      // More fields than can be counted cost too much.
      if (error instanceof Error && error.message.includes('maximum allowed number of nodes')) return Infinity;
      throw error;
    }
  }

  readonly #estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
    if (isLeafType(getNamedType(field.type))) return 0;
    const { weight, itemWeight, size, slicingArguments, argumentWeights } =
      this.#fields.get(field) ?? introspectionCost(field);
    const given = slicingArguments.map((name) => toLength(args[name])).filter((length) => length !== undefined);
    const length = given.length > 0 ? Math.max(...given) : size;
    const added = [...argumentWeights].reduce((sum, [name, more]) => sum + (args[name] == null ? 0 : more), 0);
    return weight + added + length * (itemWeight + childComplexity);
  };
}

/** Why a query is refused that costs so much. */
export function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `the answer could hold ${Number.isFinite(cost) ? cost : 'countless'} objects, more than the ${limit} allowed: ask for smaller pages or nest less`,
    { extensions: { code: 'QUERY_TOO_COSTLY' } },
  );
}

/** Lists of objects that nothing sizes, as `Type.field`: the cost of a query with them could not be told. */
export function findUnsizedLists(schema: GraphQLSchema): string[] {
  const sized = fieldsSizedByParents(schema);
  return compositeFields(schema)
    .filter(({ field }) => isListType(getNullableType(field.type)) && !sized.has(field))
    .filter(({ field }) => directiveOn(schema, 'listSize', field) === undefined)
    .map(({ path }) => path);
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

/** Lists that are as long as a field says that returns their object: nodes and edges of a page. */
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

/** All fields that hold objects. */
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

/** The length that an argument asks for: of a list, its own. */
function toLength(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(value, 0) : undefined;
}
