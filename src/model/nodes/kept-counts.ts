import type { Graph } from '../../graph/graph.ts';

/** Milliseconds for which the size of the record is taken for unchanged. */
const SIZE_AGE = 60_000;

type Label = 'ACTOR' | 'CLAIM' | 'SOURCE' | 'STATEMENT';

/**
 * Counts of whole lists. Neo4j keeps the number of nodes of each label, but those of others, which may use the same labels,
 * are among them; so a list is counted once, and again only when what Neo4j keeps has changed.
 */
export class KeptCounts {
  readonly #counted = new Map<Label, { readonly kept: string; readonly count: number }>();
  #size = 0;
  #sizeAt = -Infinity;

  /** @param count Counts the items of the record themselves. */
  async count(graph: Graph, label: Label, count: () => Promise<number>): Promise<number> {
    const kept = JSON.stringify(await readKept(graph, label));
    const known = this.#counted.get(label);
    if (known?.kept === kept) return known.count;
    const counted = { kept, count: await count() };
    this.#counted.set(label, counted);
    return counted.count;
  }

  /** About how many statements there are, withdrawn or not: to know whether a question may be about very many. */
  async statements(graph: Graph): Promise<number> {
    if (performance.now() - this.#sizeAt > SIZE_AGE) {
      [this.#size = 0] = await readKept(graph, 'STATEMENT');
      this.#sizeAt = performance.now();
    }
    return this.#size;
  }
}

/** The number of nodes of a label, which takes no longer for many. */
async function readKept(graph: Graph, label: Label): Promise<readonly number[]> {
  const [row] = await graph.read<{ kept: number[] }>(`nodes/kept:${label}`);
  return row?.kept ?? [0];
}

/** Whether the parameters of a filter set no condition. */
export function hasNoCondition(params: object): boolean {
  return Object.values(params).every((value) => value === null);
}
