import type { DateTime } from 'neo4j-driver';
import type { EntryType, EntryValues } from './entries.ts';
import type { ClaimEntry, StatementEntry } from './format.ts';
import type { EntryGraph, GraphEdge, GraphNode, Props } from './graph/rows.ts';
import { NO_BEGINNINGS } from './graph/not-before.ts';
import type { Surroundings } from './graph/surroundings.ts';
import { toGraph, type TypedEntry } from './graph/to-graph.ts';
import type { Change } from './plan.ts';
import { readSurroundings } from './read-surroundings.ts';
import { batches, type RunQuery } from './run-query.ts';
import { writeGraph, writeRows } from './write.ts';

/** A change whose value is known, also for a withdrawal. */
export type ChangeWithValue = Change & { readonly value: EntryValues[EntryType] };

/** Types whose entries have outgoing edges; these are deleted before a changed entry is rewritten. */
const OWNERS = ['actor', 'claim', 'source', 'statement', 'verdict'] as const;

/** Types whose entries can be withdrawn. */
const WITHDRAWABLE: readonly EntryType[] = ['statement', 'verdict'];

/** Writes the nodes and edges of entries, type by type, in the caller's transaction. */
export class EntryWriter {
  /** Properties of the statements created so far. */
  readonly newStatements: Props[] = [];
  readonly #runQuery: RunQuery;
  readonly #recordedAt: DateTime;
  readonly #changes: readonly ChangeWithValue[];
  /** What the claims being written are about. */
  readonly #about: ReadonlyMap<string, readonly string[]>;
  readonly #statements: readonly StatementEntry[];
  readonly #progress: (rows: number) => void;
  /** Ids of new entries that are not written yet. */
  readonly #pendingIds: Set<string>;
  /** Edges from or to one of them. */
  #postponed: GraphEdge[] = [];

  /**
   * @param recordedAt Instant at which the changes are recorded.
   * @param progress Called with the number of entries in each batch that was written.
   */
  constructor(
    runQuery: RunQuery,
    recordedAt: DateTime,
    changes: readonly ChangeWithValue[],
    progress: (rows: number) => void,
  ) {
    this.#runQuery = runQuery;
    this.#recordedAt = recordedAt;
    this.#changes = changes;
    this.#statements = statementsAmong(changes);
    this.#about = new Map(changes.flatMap(aboutOfClaim));
    this.#progress = progress;
    this.#pendingIds = new Set(changes.filter(({ action }) => action === 'created').map(({ id }) => id));
  }

  /** Deletes the outgoing edges of all changed entries. */
  async clear(): Promise<void> {
    for (const type of OWNERS) {
      const rows = this.#rewritten(type).map(({ id }) => ({ id }));
      if (type === 'statement') await writeRows(this.#runQuery, 'record/write-cleared-stances', rows);
      await writeRows(this.#runQuery, `record/write-cleared:${type.toUpperCase()}`, rows);
    }
  }

  /** Writes the entries of a type, with those of their edges whose both ends exist. */
  async write(type: EntryType): Promise<void> {
    const created = this.#changes.filter((change) => change.type === type && change.action === 'created');
    for (const batch of batches(created)) {
      const graphs = await this.#toGraphs(batch);
      for (const { id } of batch) this.#pendingIds.delete(id);
      const nodes = graphs.map(({ node }, index) => this.#stamped(node, batch[index]?.dossier));
      if (type === 'statement') this.newStatements.push(...nodes.map(({ props }) => props));
      await writeGraph(this.#runQuery, nodes, this.#ready(graphs));
      this.#progress(batch.length);
    }
    for (const batch of batches(this.#rewritten(type))) {
      const graphs = await this.#toGraphs(batch);
      await this.#change(type, batch, graphs);
      await writeGraph(this.#runQuery, [], this.#ready(graphs));
      this.#progress(batch.length);
    }
  }

  /** Writes the postponed edges, once all entries are written. */
  async finish(): Promise<void> {
    for (const batch of batches(this.#postponed)) await writeGraph(this.#runQuery, [], batch);
  }

  #rewritten(type: EntryType): ChangeWithValue[] {
    return this.#changes.filter((change) => change.type === type && change.action !== 'created');
  }

  async #toGraphs(batch: readonly ChangeWithValue[]): Promise<EntryGraph[]> {
    const statements = statementsAmong(batch);
    const around = statements.length > 0 ? await this.#surroundings(statements) : NOTHING_AROUND;
    return batch.map((change) => toGraph(change as TypedEntry, around, change.action === 'withdrawn'));
  }

  async #surroundings(statements: readonly StatementEntry[]): Promise<Surroundings> {
    const around = await readSurroundings(this.#runQuery, statements, this.#statements);
    // The edge from a claim to a statement may be postponed until this is written.
    return { ...around, about: (claim) => this.#about.get(claim) ?? around.about(claim) };
  }

  #stamped({ labels, props }: GraphNode, dossier: string | undefined): GraphNode {
    return { labels, props: { ...props, dossier, recordedAt: this.#recordedAt } };
  }

  async #change(type: EntryType, batch: readonly ChangeWithValue[], graphs: readonly EntryGraph[]): Promise<void> {
    const rows = batch.map(({ id, dossier, action }, index) => {
      const withdrawnAt = action === 'withdrawn' ? this.#recordedAt : null;
      const stamps = WITHDRAWABLE.includes(type) ? { dossier, withdrawnAt } : { dossier };
      return { id, props: { ...graphs[index]?.node.props, ...stamps } };
    });
    await writeRows(this.#runQuery, `record/write-changed:${type.toUpperCase()}`, rows);
    if (type !== 'actor') return;
    const kinds = graphs.map(({ node }) => ({ id: node.props.id, label: node.labels.at(-1) }));
    await writeRows(this.#runQuery, 'record/write-kinds', kinds);
  }

  /** The edges that can be written now; postpones the others. */
  #ready(graphs: readonly EntryGraph[]): GraphEdge[] {
    const edges = graphs.flatMap((graph) => graph.edges);
    if (this.#pendingIds.size === 0) return edges;
    const isPending = ({ from, to }: GraphEdge) => this.#pendingIds.has(to) || this.#pendingIds.has(from);
    this.#postponed.push(...edges.filter(isPending));
    return edges.filter((edge) => !isPending(edge));
  }
}

function aboutOfClaim({ type, value }: ChangeWithValue): [id: string, about: readonly string[]][] {
  return type === 'claim' ? [[value.id, (value as ClaimEntry).about]] : [];
}

function statementsAmong(changes: readonly ChangeWithValue[]): StatementEntry[] {
  return changes.filter(({ type }) => type === 'statement').map(({ value }) => value as StatementEntry);
}

const NOTHING_AROUND: Surroundings = {
  about: () => [],
  source: (id) => ({ id, publisherId: null }),
  beginnings: () => NO_BEGINNINGS,
  owners: () => [],
};
