import type { CorpusEntry } from './row.ts';

type StatementRow = CorpusEntry & { readonly type: 'statement' };

/**
 * The entries of a batch in parts that are written in this order: what statements name, then the statements, in
 * so many parts that name nothing of each other.
 */
export function partition(entries: readonly CorpusEntry[], lanes: number): CorpusEntry[][] {
  const statements = entries.filter((entry) => entry.type === 'statement');
  const others = entries.filter((entry) => entry.type !== 'statement');
  const parts = Array.from({ length: lanes }, () => [] as CorpusEntry[]);
  for (const thread of groupThreads(statements)) {
    const least = parts.reduce((a, b) => (b.length < a.length ? b : a));
    least.push(...thread);
  }
  return [others, ...parts].filter((part) => part.length > 0);
}

/** Statements that answer each other, by whatever way, together. */
function groupThreads(statements: readonly StatementRow[]): StatementRow[][] {
  const above = new Map(statements.map(({ value }) => [value.id, value.id]));
  const findTop = (id: string): string => {
    let top = id;
    for (let next = above.get(top) ?? top; next !== top; next = above.get(top) ?? top) {
      above.set(top, above.get(next) ?? next);
      top = next;
    }
    return top;
  };
  for (const { value } of statements) {
    for (const answered of value.respondsTo ?? []) {
      if (above.has(answered)) above.set(findTop(value.id), findTop(answered));
    }
  }
  return [...Map.groupBy(statements, ({ value }) => findTop(value.id)).values()];
}
