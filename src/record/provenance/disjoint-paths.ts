/** A directed graph, with the points at which paths may start and end. */
export interface Ways {
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
}

const START = 'start';
const END = 'end';

/**
 * As many paths from a start to an end as there can be without a point in common. By Menger's theorem (Karl Menger, "Zur
 * allgemeinen Kurventheorie", 1927) their number is that of the fewest points without which no path is left. They are found
 * as the maximum flow with a capacity of one for each point, by augmenting paths (Ford and Fulkerson 1956).
 */
export function disjointPaths(ways: Ways): string[][] {
  const residual = toResidual(ways);
  for (;;) {
    const path = findPath(residual);
    if (path.length === 0) return pathsIn(residual, ways);
    // What flows can be taken back: an edge of the path turns round.
    for (const [from, to] of path) {
      residual.get(from)?.delete(to);
      addEdge(residual, to, from);
    }
  }
}

type Edges = Map<string, Set<string>>;

/** The edges that can still take a path. Each point is two, joined by one edge, so that only one path passes. */
function toResidual({ starts, ends, next }: Ways): Edges {
  const edges: Edges = new Map();
  const addPoint = (point: string) => {
    addEdge(edges, `in ${point}`, `out ${point}`);
  };
  for (const point of starts) addEdge(edges, START, `in ${point}`);
  for (const point of ends) addEdge(edges, `out ${point}`, END);
  for (const point of [...starts, ...ends]) addPoint(point);
  for (const [point, following] of next) {
    addPoint(point);
    for (const to of following) {
      addPoint(to);
      if (to !== point) addEdge(edges, `out ${point}`, `in ${to}`);
    }
  }
  return edges;
}

/** The edges of a shortest path from the start to the end, the last one first; none when there is no path. */
function findPath(edges: Edges): [from: string, to: string][] {
  const cameFrom = new Map<string, string>([[START, '']]);
  for (const point of cameFrom.keys()) {
    if (point === END) break;
    for (const to of edges.get(point) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, point);
  }
  const path: [string, string][] = [];
  for (let to = END; cameFrom.has(to) && to !== START; to = cameFrom.get(to) ?? START)
    path.push([cameFrom.get(to) ?? START, to]);
  return path;
}

/** The paths taken: their edges are the ones that have turned round. */
function pathsIn(residual: Edges, { starts, next }: Ways): string[][] {
  const isTaken = (from: string, to: string) => residual.get(to)?.has(from) === true;
  return [...starts]
    .filter((point) => isTaken(START, `in ${point}`))
    .map((start) => {
      const path = [start];
      for (let point: string | undefined = start; point !== undefined;) {
        const from: string = point;
        point = [...(next.get(from) ?? [])].find((to) => isTaken(`out ${from}`, `in ${to}`));
        if (point !== undefined) path.push(point);
      }
      return path;
    });
}

function addEdge(edges: Edges, from: string, to: string): void {
  const following = edges.get(from);
  if (following) following.add(to);
  else edges.set(from, new Set([to]));
}
