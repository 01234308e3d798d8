import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';

/** A source, as far as a chain goes: who published it, and what it cites. */
export interface ChainedSource {
  readonly id: string;
  readonly publisherId: string | null;
  /** True where the publisher is described and not named: whether it is the same as another, nobody knows. */
  readonly hasUnnamedPublisher?: boolean;
  /** Ids of the sources it cites; absent where its read did not ask for them. */
  readonly citesIds?: readonly string[];
}

/** The chain of sources behind one statement. */
export interface Chain<Source extends ChainedSource> {
  /** Nearest to the reader first. */
  readonly sources: readonly Source[];
  readonly links: readonly Link<Source>[];
  /** The sources of all origins. */
  readonly origins: readonly Source[];
  /** The same, origin by origin. */
  readonly roots: readonly Root<Source>[];
  readonly circles: readonly Circle<Source>[];
  readonly originCount: number;
  /** Ids of the publishers of origins of known lineage, each once. */
  readonly publisherIds: readonly string[];
  readonly independentPublishers: number;
  /** Number of origins of unknown lineage. */
  readonly unknownLineage: number;
  readonly singleSource: boolean;
}

/** One source of a chain citing another. */
export interface Link<Source extends ChainedSource> {
  readonly citing: Source;
  readonly cited: Source;
}

/** An origin: a source that cites no other in its chain, or a circle of sources that cites nothing outside of it. */
export interface Root<Source extends ChainedSource> {
  /** One, or those of the circle. */
  readonly sources: readonly Source[];
  /** Who published it; null where its lineage is unknown. */
  readonly publisherId: string | null;
}

/** Sources that cite each other in a circle. */
export interface Circle<Source extends ChainedSource> {
  /** In order of id. */
  readonly sources: readonly Source[];
  readonly isOrigin: boolean;
}

/**
 * The chain needs no edges of its own: it is the statement's sources and the citations among them.
 *
 * @param sources Those of the statement, each with what it cites.
 */
export function toChain<Source extends ChainedSource>(sources: readonly Source[]): Chain<Source> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const links = sources.flatMap((citing) =>
    (citing.citesIds ?? []).flatMap((id) => {
      const cited = byId.get(id);
      return cited ? [{ citing, cited }] : [];
    }),
  );
  const components = componentsIn(sources, links).map((component) => ({
    sources: sorted(component),
    isCircle: isCircle(component),
    isOrigin: isTerminal(component, links),
  }));
  const roots = components.filter(({ isOrigin }) => isOrigin).map((component) => toRoot(component));
  const publisherIds = [...new Set(roots.flatMap(({ publisherId }) => publisherId ?? []))];
  const origins = new Set(roots.flatMap((root) => root.sources));
  return {
    sources,
    links,
    roots,
    publisherIds,
    origins: sources.filter((source) => origins.has(source)),
    circles: components.filter((component) => component.isCircle),
    originCount: roots.length,
    independentPublishers: publisherIds.length,
    unknownLineage: roots.filter(({ publisherId }) => publisherId === null).length,
    singleSource: publisherIds.length < 2,
  };
}

function toRoot<Source extends ChainedSource>({
  sources,
  isCircle,
}: Circle<Source> & { isCircle: boolean }): Root<Source> {
  const [first] = sources;
  const isKnown = first && !isCircle && first.hasUnnamedPublisher !== true;
  return { sources, publisherId: isKnown ? first.publisherId : null };
}

/** More than one source, or one that cites itself. */
function isCircle(component: readonly ChainedSource[]): boolean {
  return component.length > 1 || component.some(({ id, citesIds }) => citesIds?.includes(id));
}

/**
 * Sources that reach each other by citations, together: the strongly connected components of the chain. One by one
 * where there is no circle, which is how chains are.
 */
function componentsIn<Source extends ChainedSource>(
  sources: readonly Source[],
  links: readonly Link<Source>[],
): Source[][] {
  if (!hasCircle(links)) return sources.map((source) => [source]);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const graph = new DirectedGraph();
  for (const { id } of sources) graph.addNode(id);
  for (const { citing, cited } of links) graph.mergeEdge(citing.id, cited.id);
  return stronglyConnectedComponents(graph).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** Whether sources are left when those that cite nothing are taken away again and again. */
function hasCircle(links: readonly Link<ChainedSource>[]): boolean {
  let left = links;
  for (;;) {
    const citing = new Set(left.map((link) => link.citing.id));
    const kept = left.filter(({ cited }) => citing.has(cited.id));
    if (kept.length === left.length) return kept.length > 0;
    left = kept;
  }
}

/** Whether it cites nothing of the chain outside of itself. */
function isTerminal(component: readonly ChainedSource[], links: readonly Link<ChainedSource>[]): boolean {
  const own = new Set(component.map(({ id }) => id));
  return !links.some(({ citing, cited }) => own.has(citing.id) && !own.has(cited.id));
}

function sorted<Source extends ChainedSource>(component: readonly Source[]): Source[] {
  return component.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
