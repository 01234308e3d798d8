import { componentsIn, type Component } from './components.ts';

/** What tracing a statement needs to know of a source. */
export interface TracedSource {
  readonly id: string;
  readonly publisherId: string | null;
  /** The same for sources with one canonical URL, which are one document; absent or null if it is the only one. */
  readonly documentId?: string | null;
  /** True when the publisher is described but not named, so that it cannot be told apart from others. */
  readonly hasUnnamedPublisher?: boolean;
  /** Whether we have read it ourselves, as far as its entry says so or a copy is kept; otherwise null. */
  readonly isSeen?: boolean | null;
  /** Ids of the sources it cites; undefined when they were not read. */
  readonly citesIds?: readonly string[];
}

/** The sources of a statement and the citations among them. `Provenance` in schema.graphql has the definitions. */
export interface Provenance<Source extends TracedSource> {
  /** The source nearest to the reader first. */
  readonly sources: readonly Source[];
  readonly links: readonly Link<Source>[];
  /** The sources that chains start from. */
  readonly starts: readonly Source[];
  /** The sources that a chain continues to from this one. */
  readonly next: (source: Source) => readonly Source[];
  /** The sources of all origins. */
  readonly origins: readonly Source[];
  /** The origins themselves. */
  readonly roots: readonly Root<Source>[];
  readonly circles: readonly Circle<Source>[];
  /** Number of origins, of which those with one URL count once. */
  readonly originCount: number;
  /** Number of origins of unknown lineage. */
  readonly unknownLineage: number;
}

/** One source citing another. */
export interface Link<Source extends TracedSource> {
  readonly citing: Source;
  readonly cited: Source;
}

/** An origin: a source where chains end, or a circle of sources. */
export interface Root<Source extends TracedSource> {
  /** One source, or all sources of a circle. */
  readonly sources: readonly Source[];
  /** Null when the lineage is unknown. */
  readonly publisherId: string | null;
}

/** Sources that cite each other in a circle. */
export interface Circle<Source extends TracedSource> {
  /** In order of id. */
  readonly sources: readonly Source[];
  readonly isOrigin: boolean;
}

/**
 * Traces a statement through its sources. Citations of other sources are ignored.
 *
 * @param sources All sources of the statement, each with the ids that it cites.
 * @param isLocated Whether the statement says where in this source it stands.
 */
export function toProvenance<Source extends TracedSource>(
  sources: readonly Source[],
  isLocated: (id: string) => boolean,
): Provenance<Source> {
  const links = linksAmong(sources);
  const components = componentsIn(sources, links);
  const starts = sources.filter((source) => isStart(source, isLocated, components));
  const followed = links.filter(({ citing }) => starts.includes(citing) || isNamed(citing));
  const following = followed.length === links.length ? components : componentsIn(sources, followed);
  const next = (source: Source) => followed.flatMap(({ citing, cited }) => (citing === source ? [cited] : []));
  const reached = reachedFrom(starts, next);
  const ends = following.filter(
    (component) => !component.isCiting && component.sources.some((end) => reached.has(end)),
  );
  const roots = ends.map(toRoot);
  const origins = new Set(roots.flatMap((root) => root.sources));
  const circles = components.filter(({ isCircle }) => isCircle);
  const documents = distinctRoots(roots);
  return {
    sources,
    links,
    starts,
    next,
    roots,
    origins: sources.filter((source) => origins.has(source)),
    circles: circles.map((circle) => ({
      sources: circle.sources,
      isOrigin: ends.some(({ sources: end }) => end.length === circle.sources.length && end[0] === circle.sources[0]),
    })),
    originCount: documents.length,
    unknownLineage: documents.filter(({ publisherId }) => publisherId === null).length,
  };
}

/** One of the origins for each document, of known lineage if any of them is. */
export function distinctRoots<Source extends TracedSource>(roots: readonly Root<Source>[]): Root<Source>[] {
  const distinct = new Map<string, Root<Source>>();
  for (const root of roots) {
    const other = distinct.get(originKey(root));
    if (other === undefined || other.publisherId === null) distinct.set(originKey(root), root);
  }
  return [...distinct.values()];
}

/** What tells origins apart: the document of a source, or the sources of a circle. */
export function originKey({ sources }: { readonly sources: readonly TracedSource[] }): string {
  const [first, ...others] = sources;
  return (others.length === 0 && first?.documentId) || sources.map(({ id }) => id).join(' ');
}

/** Whether it is known who published the source. */
export function isNamed({ publisherId, hasUnnamedPublisher }: TracedSource): boolean {
  return publisherId !== null && hasUnnamedPublisher !== true;
}

/** The sources to which chains lead from these, and these themselves. */
export function reachedFrom<Source>(
  starts: readonly Source[],
  next: (source: Source) => readonly Source[],
): Set<Source> {
  const reached = new Set(starts);
  for (const source of reached) for (const cited of next(source)) reached.add(cited);
  return reached;
}

function linksAmong<Source extends TracedSource>(sources: readonly Source[]): Link<Source>[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.flatMap((citing) =>
    // In an order of their own: the database has none.
    (citing.citesIds ?? []).toSorted().flatMap((id) => {
      const cited = byId.get(id);
      return cited ? [{ citing, cited }] : [];
    }),
  );
}

/** Whether we have seen the source. What no other source of the statement cites, we can only know by having seen it. */
function isStart<Source extends TracedSource>(
  source: Source,
  isLocated: (id: string) => boolean,
  components: readonly Component<Source>[],
): boolean {
  const isCited = () => components.some((component) => component.isCited && component.sources.includes(source));
  return source.isSeen ?? (isLocated(source.id) || !isCited());
}

function toRoot<Source extends TracedSource>({ sources, isCircle }: Component<Source>): Root<Source> {
  const [first] = sources;
  return { sources, publisherId: first && !isCircle && isNamed(first) ? first.publisherId : null };
}
