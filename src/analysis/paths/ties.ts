import type { Graph } from '../../graph/graph.ts';
import type { TieKind } from '../../generated/types.ts';
import type { TieRecord } from './path.ts';
import type { TieRow } from './tie-row.ts';

/** Statements of a kind that a step looks at, over all actors that it goes on from. */
const SCAN = 20_000;
/** Tied actors that are told of each. */
const MOST = 10_000;
/** Actors that a step goes on from. */
const FRONTIER = 200;

/** Reads the ties of a kind of these actors. */
export type ReadTies = (kind: TieKind, ids: readonly string[], scan: number) => Promise<TieRow[]>;

/** Ties as the record holds them: by all statements that stand. */
export function recordedTies(graph: Graph): ReadTies {
  return (kind, ids, scan) => graph.read<TieRow>(QUERIES[kind], { ids, scan, most: MOST });
}

/** What ties an actor to each of others. */
type Near = Map<string, TieRecord[]>;

/** The ties of actors that a search has asked for so far. */
export class Ties {
  /** Whether all was looked at. */
  complete = true;
  readonly #read: ReadTies;
  readonly #kinds: readonly TieKind[];
  readonly #near = new Map<string, Near>();

  constructor(read: ReadTies, kinds: readonly TieKind[]) {
    this.#read = read;
    this.#kinds = kinds;
  }

  /** Reads the ties of these actors, of the first of them where they are too many: a read a kind. */
  async expand(ids: readonly string[]): Promise<void> {
    const left = ids.filter((id) => !this.#near.has(id));
    const those = left.slice(0, FRONTIER);
    if (left.length > those.length) this.complete = false;
    if (those.length === 0) return;
    for (const id of those) this.#near.set(id, new Map());
    const scan = Math.max(1, Math.floor(SCAN / those.length));
    await Promise.all(this.#kinds.map((kind) => this.#take(kind, those, scan)));
  }

  async #take(kind: TieKind, ids: readonly string[], scan: number): Promise<void> {
    for (const { id, ties, cut } of await this.#read(kind, ids, scan)) {
      if (cut || ties.length >= MOST) this.complete = false;
      const near = this.#near.get(id);
      for (const [other, count, evidence] of ties) {
        const tie = { kind, pair: [id, other] as const, count, evidence: evidence.filter((each) => each !== null) };
        near?.set(other, [...(near.get(other) ?? []), tie]);
      }
    }
  }

  /** The actors that one is tied to, the strongest tie first. */
  of(id: string): string[] {
    const near = this.#near.get(id) ?? new Map<string, TieRecord[]>();
    return [...near.keys()].sort((a, b) => this.strength(id, b) - this.strength(id, a) || (a < b ? -1 : 1));
  }

  /** What ties two actors, as told by either; none where neither was asked for. */
  between(a: string, b: string): TieRecord[] {
    const ties = this.#near.get(a)?.get(b) ?? this.#near.get(b)?.get(a) ?? [];
    return [...ties].sort((x, y) => y.count - x.count || (x.kind < y.kind ? -1 : 1));
  }

  /** How many claims, statements and offices tie two actors. */
  strength(a: string, b: string): number {
    const ties = this.#near.get(a)?.get(b) ?? this.#near.get(b)?.get(a) ?? [];
    return ties.reduce((total, { count }) => total + count, 0);
  }
}

const QUERIES: Record<TieKind, string> = {
  CLAIM: 'analysis/ties-claim',
  STATEMENT: 'analysis/ties-statement',
  SOURCE: 'analysis/ties-source',
  OFFICE: 'analysis/ties-office',
};
