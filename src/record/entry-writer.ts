import type { DateTime } from 'neo4j-driver';
import type { EntryType, EntryValues } from './entries.ts';
import type { StatementEntry } from './format.ts';
import { type EntryGraph, type GraphEdge, type GraphNode, type Props } from './graph/rows.ts';
import type { Surroundings } from './graph/surroundings.ts';
import { toGraph, type TypedEntry } from './graph/to-graph.ts';
import type { Change } from './plan.ts';
import { readSurroundings } from './read-surroundings.ts';
import { batches, type RunQuery } from './run-query.ts';
import { writeGraph, writeRows } from './write.ts';

/** A change with what it writes. */
export type Kept = Change & { readonly value: EntryValues[EntryType] };

/** Types whose entries own edges, and those whose edges have to go before they are written anew. */
const OWNERS = ['actor', 'claim', 'source', 'statement'] as const;

/** Writes what entries become, type by type, in the caller's transaction. */
export class EntryWriter {
  readonly newStatements: Props[] = [];
  readonly #ask: RunQuery;
  readonly #at: DateTime;
  readonly #kept: readonly Kept[];
  readonly #progress: (rows: number) => void;
  /** New entries that are not written yet, and edges that lead to one of them. */
  readonly #coming: Set<string>;
  #postponed: GraphEdge[] = [];

  /** @param at When what is new is recorded. */
  constructor(ask: RunQuery, at: DateTime, kept: readonly Kept[], progress: (rows: number) => void) {
    this.#ask = ask;
    this.#at = at;
    this.#kept = kept;
    this.#progress = progress;
    this.#coming = new Set(kept.filter(({ action }) => action === 'created').map(({ id }) => id));
  }

  /** Takes away the edges of all that is changed. */
  async clear(): Promise<void> {
    for (const type of OWNERS) {
      const rows = this.#rewritten(type).map(({ id }) => ({ id }));
      if (type === 'statement') await writeRows(this.#ask, 'record/write-cleared-stances', rows);
      await writeRows(this.#ask, `record/write-cleared:${type.toUpperCase()}`, rows);
    }
  }

  /** Writes the entries of a type, with the edges whose ends are there. */
  async write(type: EntryType): Promise<void> {
    const created = this.#kept.filter((change) => change.type === type && change.action === 'created');
    for (const batch of batches(created)) {
      const graphs = await this.#toGraphs(batch);
      for (const { id } of batch) this.#coming.delete(id);
      const nodes = graphs.map(({ node }, index) => this.#stamped(node, batch[index]?.dossier));
      if (type === 'statement') this.newStatements.push(...nodes.map(({ props }) => props));
      await writeGraph(this.#ask, nodes, this.#ready(graphs));
      this.#progress(batch.length);
    }
    for (const batch of batches(this.#rewritten(type))) {
      const graphs = await this.#toGraphs(batch);
      await this.#change(type, batch, graphs);
      await writeGraph(this.#ask, [], this.#ready(graphs));
      this.#progress(batch.length);
    }
  }

  /** Writes the edges that had to wait. */
  async finish(): Promise<void> {
    for (const batch of batches(this.#postponed)) await writeGraph(this.#ask, [], batch);
  }

  #rewritten(type: EntryType): Kept[] {
    return this.#kept.filter((change) => change.type === type && change.action !== 'created');
  }

  async #toGraphs(batch: readonly Kept[]): Promise<EntryGraph[]> {
    const statements = batch.filter(({ type }) => type === 'statement').map(({ value }) => value as StatementEntry);
    const around = statements.length > 0 ? await readSurroundings(this.#ask, statements) : NOTHING_AROUND;
    return batch.map((change) => toGraph(change as TypedEntry, around, change.action === 'withdrawn'));
  }

  #stamped({ labels, props }: GraphNode, dossier: string | undefined): GraphNode {
    return { labels, props: { ...props, dossier, recordedAt: this.#at } };
  }

  async #change(type: EntryType, batch: readonly Kept[], graphs: readonly EntryGraph[]): Promise<void> {
    const rows = batch.map(({ id, dossier, action }, index) => {
      const withdrawnAt = action === 'withdrawn' ? this.#at : null;
      const stamps = type === 'statement' ? { dossier, withdrawnAt } : { dossier };
      return { id, props: { ...graphs[index]?.node.props, ...stamps } };
    });
    await writeRows(this.#ask, `record/write-changed:${type.toUpperCase()}`, rows);
    if (type !== 'actor') return;
    const kinds = graphs.map(({ node }) => ({ id: node.props.id, label: node.labels.at(-1) }));
    await writeRows(this.#ask, 'record/write-kinds', kinds);
  }

  /** The edges that can be written now; the others are kept for later. */
  #ready(graphs: readonly EntryGraph[]): GraphEdge[] {
    const edges = graphs.flatMap((graph) => graph.edges);
    if (this.#coming.size === 0) return edges;
    const waits = ({ from, to }: GraphEdge) => this.#coming.has(to) || this.#coming.has(from);
    this.#postponed.push(...edges.filter(waits));
    return edges.filter((edge) => !waits(edge));
  }
}

const NOTHING_AROUND: Surroundings = {
  about: () => [],
  source: (id) => ({ id, publisherId: null }),
};
