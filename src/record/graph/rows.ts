/** Properties of a node or an edge. Null is nothing; on a node that is there, it removes what was. */
export type Props = Readonly<Record<string, unknown>>;

/** A node of the graph. Its id says by its prefix what its first label is: `actor:…` is an `Actor`. */
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

/** What an entry becomes. */
export interface EntryGraph {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/** Undefined is no value of the database's protocol. */
export function orNull(props: Props): Props {
  const all: Record<string, unknown> = {};
  for (const name in props) all[name] = props[name] ?? null;
  return all;
}

/** The label of what has this id: `Actor` of `actor:ilham-aliyev`. */
export function labelFromId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'));
}
