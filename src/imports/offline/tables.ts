import { join } from 'node:path';
import type { BulkFiles } from '../../neo4j/embedded/import-full.ts';
import { LIST_SEPARATOR, Table } from './table.ts';

/** The tables of one import: nodes by labels, edges by type. */
export class Tables {
  readonly #folder: string;
  readonly #nodes = new Map<string, Table>();
  readonly #edges = new Map<string, Table>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The table of nodes with these labels, such as `Actor:Person`. */
  nodes(labels: string): Table {
    return tableFor(this.#nodes, labels, () => new Table(join(this.#folder, labels.replace(':', '-')), [':ID']));
  }

  /** The table of edges of this type. */
  edges(type: string): Table {
    return tableFor(this.#edges, type, () => new Table(join(this.#folder, type), [':START_ID', ':END_ID']));
  }

  /** Closes all files and returns them for the importer. */
  close(): BulkFiles {
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) table.close();
    return { nodes: this.#nodes, edges: this.#edges, listSeparator: LIST_SEPARATOR };
  }
}

function tableFor(tables: Map<string, Table>, name: string, make: () => Table): Table {
  const existing = tables.get(name);
  if (existing) return existing;
  const table = make();
  tables.set(name, table);
  return table;
}
