/** Properties of a node or an edge. Null means absent; on an existing node, it removes the property. */
export type Props = Readonly<Record<string, unknown>>;

/** A node of the graph. The prefix of its id gives its first label: `actor:…` is an `Actor`. */
export interface GraphNode {
  readonly labels: readonly string[];
  readonly props: Props & { readonly id: string };
}

/** An edge of the graph, between two ids. */
export interface GraphEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

/** An entry as a node with its edges. */
export interface EntryGraph {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/** Replaces undefined by null: Bolt has no undefined. */
export function orNull(props: Props): Props {
  const all: Record<string, unknown> = {};
  for (const name in props) all[name] = props[name] ?? null;
  return all;
}

/** The label of the node with this id: `Actor` for `actor:ilham-aliyev`. */
export function labelFromId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'));
}
