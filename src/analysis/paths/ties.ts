import type { Graph } from '../../graph/graph.ts';
import type { TieKind } from '../../generated/types.ts';
import type { TieRecord } from './path.ts';
import type { TieRow } from './tie-row.ts';

/** Number of statements of a kind that one step scans, over all actors that it expands. */
const MAX_SCANNED = 20_000;
/** Number of neighbours read for each actor. */
const MAX_NEIGHBOURS = 10_000;
/** Number of actors that one step expands. */
const MAX_FRONTIER = 200;

/** Reads the ties of one kind of these actors. */
export type ReadTies = (kind: TieKind, ids: readonly string[], scan: number) => Promise<TieRow[]>;

/** Reads ties from the record, based on all statements that are not withdrawn. */
export function readRecordedTies(graph: Graph): ReadTies {
  return (kind, ids, scan) => graph.read<TieRow>(QUERIES[kind], { ids, scan, most: MAX_NEIGHBOURS });
}

/** The ties of an actor, by the id of the other actor. */
type Neighbours = Map<string, TieRecord[]>;

/** The ties that a search has read so far. */
export class Ties {
  /** Whether no limit was reached. */
  complete = true;
  readonly #read: ReadTies;
  readonly #kinds: readonly TieKind[];
  readonly #neighbours = new Map<string, Neighbours>();

  constructor(read: ReadTies, kinds: readonly TieKind[]) {
    this.#read = read;
    this.#kinds = kinds;
  }

  /** Reads the ties of these actors, up to the limit of one step: one read per kind. */
  async expand(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#neighbours.has(id));
    const batch = unread.slice(0, MAX_FRONTIER);
    if (unread.length > batch.length) this.complete = false;
    if (batch.length === 0) return;
    for (const id of batch) this.#neighbours.set(id, new Map());
    const scan = Math.max(1, Math.floor(MAX_SCANNED / batch.length));
    await Promise.all(this.#kinds.map((kind) => this.#readKind(kind, batch, scan)));
  }

  async #readKind(kind: TieKind, ids: readonly string[], scan: number): Promise<void> {
    for (const { id, ties, cut } of await this.#read(kind, ids, scan)) {
      if (cut || ties.length >= MAX_NEIGHBOURS) this.complete = false;
      const neighbours = this.#neighbours.get(id);
      for (const [other, count, evidence] of ties) {
        const tie = { kind, pair: [id, other] as const, count, evidence: evidence.filter((item) => item !== null) };
        neighbours?.set(other, [...(neighbours.get(other) ?? []), tie]);
      }
    }
  }

  /** The actors tied to an actor, the strongest tie first. */
  neighbours(id: string): string[] {
    const neighbours = this.#neighbours.get(id) ?? new Map<string, TieRecord[]>();
    return [...neighbours.keys()].sort((a, b) => this.strength(id, b) - this.strength(id, a) || (a < b ? -1 : 1));
  }

  /** The ties between two actors; empty if neither has been expanded. */
  between(a: string, b: string): TieRecord[] {
    const ties = this.#neighbours.get(a)?.get(b) ?? this.#neighbours.get(b)?.get(a) ?? [];
    return [...ties].sort((x, y) => y.count - x.count || (x.kind < y.kind ? -1 : 1));
  }

  /** Total number of claims, statements and offices that tie two actors. */
  strength(a: string, b: string): number {
    const ties = this.#neighbours.get(a)?.get(b) ?? this.#neighbours.get(b)?.get(a) ?? [];
    return ties.reduce((total, { count }) => total + count, 0);
  }
}

const QUERIES: Record<TieKind, string> = {
  CLAIM: 'analysis/ties-claim',
  STATEMENT: 'analysis/ties-statement',
  SOURCE: 'analysis/ties-source',
  OFFICE: 'analysis/ties-office',
};
