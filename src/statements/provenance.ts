import type { SourceRecord } from '../sources/source.ts';

/** The chain of sources behind one statement. */
export interface Chain {
  /** Nearest to the reader first. */
  readonly sources: readonly SourceRecord[];
  readonly links: readonly Link[];
  /** Sources that cite no other in the chain. */
  readonly origins: readonly SourceRecord[];
  /** Number of different publishers among the origins; an origin of unknown publisher adds none. */
  readonly independentPublishers: number;
}

/** One source of a chain citing another. */
export interface Link {
  readonly citing: SourceRecord;
  readonly cited: SourceRecord;
}

/**
 * The chain needs no edges of its own: it is the statement's sources and the citations among them.
 *
 * @param sources Those of the statement, each with what it cites.
 */
export function chainOf(sources: readonly SourceRecord[]): Chain {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const links = sources.flatMap((citing) =>
    (citing.citesIds ?? []).flatMap((id) => {
      const cited = byId.get(id);
      return cited ? [{ citing, cited }] : [];
    }),
  );
  const citing = new Set(links.map((link) => link.citing.id));
  const origins = sources.filter((source) => !citing.has(source.id));
  const publishers = new Set(origins.flatMap((origin) => origin.publisherId ?? []));
  return { sources, links, origins, independentPublishers: publishers.size };
}
