import { Kind, visit, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Names of the fields that a query selects on the items of a connection, under `edges.node` or `nodes`, including
 * fragments, so that only what is needed is read.
 */
export function fieldsOfItems(info: GraphQLResolveInfo): Set<string> {
  const top = info.fieldNodes.flatMap((field) => fields(info, field.selectionSet));
  const items = top.flatMap((field) => {
    if (field.name.value === 'nodes') return fields(info, field.selectionSet);
    if (field.name.value !== 'edges') return [];
    return fields(info, field.selectionSet)
      .filter((inner) => inner.name.value === 'node')
      .flatMap((node) => fields(info, node.selectionSet));
  });
  return new Set(items.map((field) => field.name.value));
}

/** Names of all fields selected anywhere in a query. */
export function namesIn({ operation, fragments }: GraphQLResolveInfo): Set<string> {
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Field: ({ name }) => {
        names.add(name.value);
      },
    });
  }
  return names;
}

function fields(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fields(info, selection.selectionSet);
    return fields(info, info.fragments[selection.name.value]?.selectionSet);
  });
}
