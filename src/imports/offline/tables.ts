import { join } from 'node:path';
import type { BulkFiles } from '../../neo4j/embedded/import-full.ts';
import { LIST_SEPARATOR, Table } from './table.ts';

/** All files of one import: nodes by their labels, edges by their type. */
export class Tables {
  readonly #folder: string;
  readonly #nodes = new Map<string, Table>();
  readonly #edges = new Map<string, Table>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param labels Such as `Actor:Person`. */
  nodes(labels: string): Table {
    return tableFor(this.#nodes, labels, () => new Table(join(this.#folder, labels.replace(':', '-')), [':ID']));
  }

  edges(type: string): Table {
    return tableFor(this.#edges, type, () => new Table(join(this.#folder, type), [':START_ID', ':END_ID']));
  }

  /** Ends the files, for the importer to read. */
  close(): BulkFiles {
    for (const table of [...this.#nodes.values(), ...this.#edges.values()]) table.close();
    return { nodes: this.#nodes, edges: this.#edges, listSeparator: LIST_SEPARATOR };
  }
}

function tableFor(tables: Map<string, Table>, name: string, make: () => Table): Table {
  const known = tables.get(name);
  if (known) return known;
  const table = make();
  tables.set(name, table);
  return table;
}
