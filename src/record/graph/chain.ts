import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';

/** The part of a source that a chain needs: who published it, and what it cites. */
export interface ChainedSource {
  readonly id: string;
  readonly publisherId: string | null;
  /** True when the publisher is described but not named, so that it cannot be told apart from others. */
  readonly hasUnnamedPublisher?: boolean;
  /** Ids of the sources it cites; undefined when they were not read. */
  readonly citesIds?: readonly string[];
}

/** The chain of sources behind one statement. */
export interface Chain<Source extends ChainedSource> {
  /** The source nearest to the reader first. */
  readonly sources: readonly Source[];
  readonly links: readonly Link<Source>[];
  /** The sources of all origins. */
  readonly origins: readonly Source[];
  /** The origins themselves. */
  readonly roots: readonly Root<Source>[];
  readonly circles: readonly Circle<Source>[];
  readonly originCount: number;
  /** Ids of the publishers of origins of known lineage, without duplicates. */
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

/** An origin: a source that cites no other in its chain, or a circle of sources that cites nothing outside itself. */
export interface Root<Source extends ChainedSource> {
  /** One source, or all sources of a circle. */
  readonly sources: readonly Source[];
  /** Null when the lineage is unknown. */
  readonly publisherId: string | null;
}

/** Sources that cite each other in a circle. */
export interface Circle<Source extends ChainedSource> {
  /** In order of id. */
  readonly sources: readonly Source[];
  readonly isOrigin: boolean;
}

/**
 * Builds the chain of a statement: its sources, and the citations among them. Citations of other sources are ignored.
 *
 * @param sources All sources of the statement, each with the ids that it cites.
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

/** Whether the component has several sources, or one that cites itself. */
function isCircle(component: readonly ChainedSource[]): boolean {
  return component.length > 1 || component.some(({ id, citesIds }) => citesIds?.includes(id));
}

/**
 * The strongly connected components of the chain: groups of sources that cite each other, directly or indirectly.
 * Almost no chain has a circle; without one, each source is a component, and no graph is built.
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

/** Repeatedly removes links to sources that cite nothing; there is a circle if some links remain. */
function hasCircle(links: readonly Link<ChainedSource>[]): boolean {
  let remaining = links;
  for (;;) {
    const citing = new Set(remaining.map((link) => link.citing.id));
    const next = remaining.filter(({ cited }) => citing.has(cited.id));
    if (next.length === remaining.length) return next.length > 0;
    remaining = next;
  }
}

/** Whether no source of the component cites one outside it. */
function isTerminal(component: readonly ChainedSource[], links: readonly Link<ChainedSource>[]): boolean {
  const ids = new Set(component.map(({ id }) => id));
  return !links.some(({ citing, cited }) => ids.has(citing.id) && !ids.has(cited.id));
}

function sorted<Source extends ChainedSource>(component: readonly Source[]): Source[] {
  return component.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
