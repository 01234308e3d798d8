import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';

/** A source, as far as its place among others goes. */
interface Linked {
  readonly id: string;
}

/** One source that cites another. */
interface Citation<Source extends Linked> {
  readonly citing: Source;
  readonly cited: Source;
}

/** Sources that cite each other, directly or indirectly: almost always a single one. */
export interface Component<Source extends Linked> {
  /** In order of id. */
  readonly sources: readonly Source[];
  /** Whether there are several sources, or one that cites itself. */
  readonly isCircle: boolean;
  /** Whether a source outside it cites one of its sources. */
  readonly isCited: boolean;
  /** Whether one of its sources cites one outside it. */
  readonly isCiting: boolean;
}

/** Divides sources into the strongly connected components of their citations. */
export function componentsIn<Source extends Linked>(
  sources: readonly Source[],
  links: readonly Citation<Source>[],
): Component<Source>[] {
  const groups = groupsIn(sources, links);
  const groupById = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  const isCircle = groups.map(({ length }) => length > 1);
  const isCited = groups.map(() => false);
  const isCiting = groups.map(() => false);
  for (const { citing, cited } of links) {
    const from = groupById.get(citing.id) ?? 0;
    const to = groupById.get(cited.id) ?? 0;
    if (citing.id === cited.id) isCircle[from] = true;
    if (from === to) continue;
    isCiting[from] = true;
    isCited[to] = true;
  }
  return groups.map((group, index) => ({
    sources: group.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    isCircle: isCircle[index] === true,
    isCited: isCited[index] === true,
    isCiting: isCiting[index] === true,
  }));
}

// Sources hardly ever cite each other in a circle; without one, each is a component, and no graph is built.
function groupsIn<Source extends Linked>(sources: readonly Source[], links: readonly Citation<Source>[]): Source[][] {
  if (!hasCircle(links)) return sources.map((source) => [source]);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const graph = new DirectedGraph();
  for (const { id } of sources) graph.addNode(id);
  for (const { citing, cited } of links) graph.mergeEdge(citing.id, cited.id);
  return stronglyConnectedComponents(graph).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** Repeatedly removes links to sources that cite nothing; there is a circle if some links remain. */
function hasCircle(links: readonly Citation<Linked>[]): boolean {
  let remaining = links;
  for (;;) {
    const citing = new Set(remaining.map((link) => link.citing.id));
    const next = remaining.filter(({ cited }) => citing.has(cited.id));
    if (next.length === remaining.length) return next.length > 0;
    remaining = next;
  }
}
