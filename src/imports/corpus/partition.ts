import { occasionKey, toOccasion } from '../../record/occasion.ts';
import type { CorpusEntry } from './row.ts';

type StatementRow = CorpusEntry & { readonly type: 'statement' };

/**
 * Splits the entries of a batch into parts: first everything that statements refer to, then the statements, in one part
 * for each lane; these parts do not refer to each other, and the statements of one occasion are in one of them. Verdicts,
 * which may refer to statements, come last.
 */
export function partition(entries: readonly CorpusEntry[], lanes: number): CorpusEntry[][] {
  const statements = entries.filter((entry) => entry.type === 'statement');
  const verdicts = entries.filter((entry) => entry.type === 'verdict');
  const others = entries.filter((entry) => entry.type !== 'statement' && entry.type !== 'verdict');
  const parts = Array.from({ length: lanes }, () => [] as CorpusEntry[]);
  for (const thread of groupThreads(statements)) {
    const smallest = parts.reduce((a, b) => (b.length < a.length ? b : a));
    smallest.push(...thread);
  }
  return [others, ...parts, verdicts].filter((part) => part.length > 0);
}

/** Groups statements that respond to each other or may be of one occasion, directly or indirectly (union–find). */
function groupThreads(statements: readonly StatementRow[]): StatementRow[][] {
  const parents = new Map(statements.map(({ value }) => [value.id, value.id]));
  const findRoot = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root) ?? root; parent !== root; parent = parents.get(root) ?? root) {
      parents.set(root, parents.get(parent) ?? parent);
      root = parent;
    }
    return root;
  };
  for (const { value } of statements) {
    const occasion = toOccasion(value);
    if (occasion) {
      const key = occasionKey(occasion);
      parents.set(findRoot(value.id), parents.has(key) ? findRoot(key) : findRoot(value.id));
      parents.set(key, findRoot(value.id));
    }
    for (const answered of value.respondsTo ?? []) {
      if (parents.has(answered)) parents.set(findRoot(value.id), findRoot(answered));
    }
  }
  return [...Map.groupBy(statements, ({ value }) => findRoot(value.id)).values()];
}
