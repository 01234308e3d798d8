import { utteranceKey, toUtterance } from '../../record/utterance.ts';
import type { CorpusEntry } from './row.ts';
import { idsReferredToBy } from './write-order.ts';

/**
 * Splits the entries of a batch into parts: first everything that statements refer to, then the statements, in one part
 * for each lane; these parts do not refer to each other, and the statements of one utterance are in one of them. A claim
 * about a statement of the batch is in the part of that statement. Verdicts, which may refer to statements, come last.
 */
export function partition(entries: readonly CorpusEntry[], lanes: number): CorpusEntry[][] {
  const late = claimsAboutStatements(entries);
  const isThreaded = ({ type, value }: CorpusEntry) => type === 'statement' || late.has(value.id);
  const verdicts = entries.filter(({ type }) => type === 'verdict');
  const others = entries.filter((entry) => !isThreaded(entry) && entry.type !== 'verdict');
  const parts = Array.from({ length: lanes }, () => [] as CorpusEntry[]);
  for (const thread of groupThreads(entries.filter(isThreaded))) {
    const smallest = parts.reduce((a, b) => (b.length < a.length ? b : a));
    smallest.push(...thread);
  }
  return [others, ...parts, verdicts].filter((part) => part.length > 0);
}

/** Ids of the claims about statements of the batch, and of those that refer to such claims. */
function claimsAboutStatements(entries: readonly CorpusEntry[]): ReadonlySet<string> {
  const claims = entries.filter(({ type }) => type === 'claim');
  const late = new Set<string>();
  const ofStatements = new Set(entries.flatMap(({ type, value }) => (type === 'statement' ? [value.id] : [])));
  for (let size = -1; size < late.size;) {
    size = late.size;
    for (const claim of claims) {
      const refersToLate = idsReferredToBy(claim).some((id) => ofStatements.has(id) || late.has(id));
      if (refersToLate) late.add(claim.value.id);
    }
  }
  return late;
}

/** Groups entries that refer to each other or may be of one utterance, directly or indirectly (union–find). */
function groupThreads(entries: readonly CorpusEntry[]): CorpusEntry[][] {
  const parents = new Map(entries.map(({ value }) => [value.id, value.id]));
  const findRoot = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root) ?? root; parent !== root; parent = parents.get(root) ?? root) {
      parents.set(root, parents.get(parent) ?? parent);
      root = parent;
    }
    return root;
  };
  for (const entry of entries) {
    const { id } = entry.value;
    const utterance = entry.type === 'statement' ? toUtterance(entry.value) : null;
    if (utterance) {
      const key = utteranceKey(utterance);
      parents.set(findRoot(id), parents.has(key) ? findRoot(key) : findRoot(id));
      parents.set(key, findRoot(id));
    }
    for (const other of idsReferredToBy(entry)) if (parents.has(other)) parents.set(findRoot(id), findRoot(other));
  }
  return [...Map.groupBy(entries, ({ value }) => findRoot(value.id)).values()];
}
