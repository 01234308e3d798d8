import { collectSubFields } from '@graphql-tools/utils';
import {
  getNamedType,
  isObjectType,
  visit,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';

/** Fields of one name that a query selects, and what they give. */
interface Selected {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNode[];
}

/**
 * Names of the fields that a query selects on the items of a connection, under `edges.node` or `nodes`, those of
 * fragments too, and without what @skip and @include leave out: so that a page which asks for little reads little.
 */
export function fieldsOfItems(info: GraphQLResolveInfo): Set<string> {
  const ofConnection = selectedBelow(info, info.returnType, info.fieldNodes);
  const items = ofConnection.flatMap((field) => {
    if (field.name === 'nodes') return [field];
    if (field.name !== 'edges') return [];
    return selectedBelow(info, field.type, field.nodes).filter(({ name }) => name === 'node');
  });
  return new Set(items.flatMap(({ type, nodes }) => selectedBelow(info, type, nodes)).map(({ name }) => name));
}

function selectedBelow(info: GraphQLResolveInfo, type: GraphQLOutputType, nodes: readonly FieldNode[]): Selected[] {
  const object = getNamedType(type);
  if (!isObjectType(object)) return [];
  const variables = { coerced: info.variableValues, sources: {} };
  const { fields } = collectSubFields(info.schema, info.fragments, variables, object, [...nodes]);
  return [...fields.values()].flatMap((same) => {
    const name = same[0]?.name.value ?? '';
    const field = object.getFields()[name];
    return field ? [{ name, type: field.type, nodes: same }] : [];
  });
}

const namesByOperation = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Names of all fields that a query selects anywhere, those that @skip and @include leave out among them. */
export function namesIn({ operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const known = namesByOperation.get(operation);
  if (known) return known;
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Field: ({ name }) => {
        names.add(name.value);
      },
    });
  }
  namesByOperation.set(operation, names);
  return names;
}

const conditionalByOperation = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether what a query selects may differ from one request to the next, by the variables of @skip and @include. */
export function isConditional({ operation, fragments }: GraphQLResolveInfo): boolean {
  const known = conditionalByOperation.get(operation);
  if (known !== undefined) return known;
  let found = false;
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Directive: ({ name }) => {
        found ||= name.value === 'skip' || name.value === 'include';
      },
    });
  }
  conditionalByOperation.set(operation, found);
  return found;
}
