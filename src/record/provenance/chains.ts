import { reachedFrom, type Provenance, type TracedSource } from './provenance.ts';

/**
 * The chains of a statement: every way from a source that we have seen, along citations, to the first source that is an
 * origin or belongs to one; no source twice.
 *
 * @param most How many to find: sources that cite each other freely have very many.
 */
export function findChains<Source extends TracedSource>(
  { starts, next, origins }: Provenance<Source>,
  most: number,
): (readonly Source[])[] {
  const chains: (readonly Source[])[] = [];
  const follow = (chain: readonly Source[], last: Source) => {
    if (chains.length >= most) return;
    if (origins.includes(last)) chains.push(chain);
    else for (const cited of next(last)) if (!chain.includes(cited)) follow([...chain, cited], cited);
  };
  for (const start of starts) follow([start], start);
  return chains;
}

/**
 * Whether the statement has chains, and each passes through one of these sources, through another one of the statement at
 * the same URL, or through a source of these publishers.
 */
export function restsOn<Source extends TracedSource>(
  provenance: Provenance<Source>,
  ids: ReadonlySet<string>,
): boolean {
  return provenance.roots.length > 0 && !standsWithout(provenance, ids);
}

/** Whether a chain of the statement passes through nothing of all this. */
export function standsWithout<Source extends TracedSource>(
  { sources, starts, next, origins }: Provenance<Source>,
  ids: ReadonlySet<string>,
): boolean {
  const documents = new Set(sources.flatMap(({ id, documentId }) => (ids.has(id) ? (documentId ?? []) : [])));
  const stands = ({ id, publisherId, documentId }: Source) =>
    !ids.has(id) &&
    !(publisherId !== null && ids.has(publisherId)) &&
    !(documentId != null && documents.has(documentId));
  const reached = reachedFrom(starts.filter(stands), (source) => next(source).filter(stands));
  return origins.some((origin) => reached.has(origin));
}

/** A source or a publisher that all chains of a statement pass through. */
export type CommonLink<Source extends TracedSource> =
  { readonly source: Source; readonly publisherId?: never } | { readonly publisherId: string; readonly source?: never };

/** The sources and publishers that lie on every chain, each source before its publisher, nearest to the reader first. */
export function commonLinks<Source extends TracedSource>(provenance: Provenance<Source>): CommonLink<Source>[] {
  const [chain = []] = findChains(provenance, 1);
  const isCommon = (id: string) => restsOn(provenance, new Set([id]));
  const publishers = new Set<string>();
  return chain.flatMap((source) => {
    const { id, publisherId } = source;
    const links: CommonLink<Source>[] = isCommon(id) ? [{ source }] : [];
    if (publisherId === null || publishers.has(publisherId) || !isCommon(publisherId)) return links;
    publishers.add(publisherId);
    return [...links, { publisherId }];
  });
}
