import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDossiers, type ImportOptions } from '../../../src/imports/dossier/import.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { cypher, empty } from '../graph.ts';
import type { Corpus } from './corpus.ts';

/** Imports one dossier from a temporary file. */
export async function importDossier(graph: Graph, dossier: object, options: ImportOptions = {}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-dossier-'));
  try {
    await writeFile(join(folder, 'dossier.json'), JSON.stringify(dossier));
    await importDossiers(graph, [folder], options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** When the two imports of a corpus were recorded, in milliseconds. */
export interface Times {
  readonly first: number;
  readonly second: number;
}

/** Replaces the record by this corpus. */
export async function loadCorpus(graph: Graph, { dossier, later, withdrawn }: Corpus): Promise<Times> {
  await empty();
  await migrate(graph);
  const statements = (gone: ReadonlySet<string>) => dossier.statements.filter(({ id }) => !gone.has(id));
  await importDossier(graph, { ...dossier, statements: statements(later) });
  await importDossier(graph, { ...dossier, statements: statements(withdrawn) }, { prune: true });
  const [row] = await cypher(
    `MATCH (s:Statement) UNWIND [s.recordedAt, s.withdrawnAt] AS at
     RETURN min(at).epochMillis AS first, max(at).epochMillis AS second`,
  );
  return row as unknown as Times;
}
