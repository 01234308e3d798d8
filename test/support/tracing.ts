/** Sources that cite each other, as a test made them. */
export interface Graph {
  /** Pairs of citing and cited source. */
  readonly cites: readonly (readonly [string, string])[];
  readonly publisher: (source: string) => string | null;
  readonly isUnnamed: (publisher: string) => boolean;
  /** What its entry says of whether we have seen it; null for nothing. */
  readonly seen: (source: string) => boolean | null;
}

/** An origin: its sources in order, and its publisher if its lineage is known. */
export interface Root {
  readonly key: string;
  readonly publisher: string | null;
}

/** A statement as `Provenance` in schema.graphql defines it, found by brute force. */
export interface Traced {
  /** Every way from a source that we have seen to an origin. */
  readonly chains: readonly (readonly string[])[];
  readonly roots: readonly Root[];
  /** Those that end in an origin of known lineage. */
  readonly known: readonly (readonly string[])[];
  /** Circles; the key is the sorted ids of their sources. */
  readonly circles: readonly { readonly key: string; readonly isOrigin: boolean }[];
}

/**
 * Traces a statement.
 *
 * @param located Sources in which it says where it stands.
 */
export function tracedBy(graph: Graph, sources: readonly string[], located: readonly string[]): Traced {
  const cites = graph.cites.filter(([citing, cited]) => sources.includes(citing) && sources.includes(cited));
  const all = componentsIn(sources, cites);
  const isCited = (id: string) =>
    cites.some(
      ([citing, cited]) => keyWith(all, cited) === keyWith(all, id) && keyWith(all, citing) !== keyWith(all, id),
    );
  const isStart = (id: string) => graph.seen(id) ?? (located.includes(id) || !isCited(id));
  const isNamed = (id: string) => {
    const publisher = graph.publisher(id);
    return publisher !== null && !graph.isUnnamed(publisher);
  };
  const starts = sources.filter(isStart);
  const followed = cites.filter(([citing]) => isStart(citing) || isNamed(citing));
  const ends = componentsIn(sources, followed).filter(({ members }) =>
    members.every((id) => followed.every(([citing, cited]) => citing !== id || members.includes(cited))),
  );
  const chains = starts.flatMap((start) =>
    pathsFrom([start], followed, (id) => ends.some(({ members }) => members.includes(id))),
  );
  const reached = ends.filter(({ members }) => chains.some((chain) => members.includes(chain.at(-1) ?? '')));
  const roots = reached.map(({ key, members, isCircle }) => ({
    key,
    publisher: !isCircle && members.every(isNamed) ? graph.publisher(key) : null,
  }));
  return {
    chains,
    roots,
    known: chains.filter((chain) => roots.some(({ key, publisher }) => publisher !== null && key === chain.at(-1))),
    circles: all
      .filter(({ isCircle }) => isCircle)
      .map(({ key }) => ({ key, isOrigin: reached.some((end) => end.key === key) })),
  };
}

/** The greatest number of chains of these statements that have no source and no publisher in common, by trying all sets. */
export function countApart(all: readonly Traced[], publisher: (source: string) => string | null): number {
  const sets = all.flatMap(({ known }) => known.map((chain) => new Set(chain.map((id) => publisher(id) ?? id))));
  const most = (left: readonly Set<string>[]): number => {
    const [first, ...rest] = left;
    if (!first) return 0;
    const apart = rest.filter((set) => ![...set].some((id) => first.has(id)));
    return Math.max(most(rest), 1 + most(apart));
  };
  return most(minimal(sets));
}

/** Without sets of which another one is part. */
function minimal(sets: readonly Set<string>[]): Set<string>[] {
  const distinct = [...new Map(sets.map((set) => [[...set].sort().join(' '), set])).values()];
  return distinct.filter((set) => distinct.every((other) => other === set || ![...other].every((id) => set.has(id))));
}

type Steps = readonly (readonly [string, string])[];

/** All paths that stop where they first may. */
function pathsFrom(path: readonly string[], steps: Steps, isEnd: (id: string) => boolean): string[][] {
  const last = path.at(-1) ?? '';
  if (isEnd(last)) return [[...path]];
  const next = new Set(steps.flatMap(([from, to]) => (from === last && !path.includes(to) ? [to] : [])));
  return [...next].flatMap((to) => pathsFrom([...path, to], steps, isEnd));
}

interface Component {
  readonly key: string;
  readonly members: readonly string[];
  readonly isCircle: boolean;
}

function keyWith(components: readonly Component[], id: string): string | undefined {
  return components.find(({ members }) => members.includes(id))?.key;
}

function componentsIn(sources: readonly string[], steps: Steps): Component[] {
  const reach = new Map(sources.map((id) => [id, reachedFrom(id, steps)]));
  const isMutual = (a: string, b: string) => reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true;
  const keys = new Set(
    sources.map((id) => [id, ...sources.filter((other) => other !== id && isMutual(id, other))].sort().join(' ')),
  );
  return [...keys].map((key) => {
    const members = key.split(' ');
    return { key, members, isCircle: members.some((id) => reach.get(id)?.has(id) === true) };
  });
}

/** Sources that a path of one or more citations leads to. */
function reachedFrom(start: string, steps: Steps): Set<string> {
  const reached = new Set<string>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const [citing, cited] of steps) if (citing === start || reached.has(citing)) reached.add(cited);
  }
  return reached;
}
