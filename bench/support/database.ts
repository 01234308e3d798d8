import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importDossiers } from '../../src/dossier/import.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';
import type { Neo4jPlace } from '../../src/neo4j/place.ts';
import { HUBS, writeCorpus } from './corpus.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The corpus that is measured on. */
export interface Corpus {
  readonly statements: number;
  readonly seed: number;
}

/** The actors that are asked about: with a statement of the first toward the second in every page, and far more left. */
export { HUBS };

/** A Neo4j that holds the corpus: made once and kept in `.hearsay/bench`, so that the next run begins at once. */
export async function openCorpus(
  { statements, seed }: Corpus,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<Neo4jPlace> {
  const folder = join(ROOT, '.hearsay/bench', `${statements}-${seed}`);
  const home = join(folder, 'neo4j');
  const done = join(folder, 'complete');
  if (!existsSync(done)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const place = await startEmbedded({ programs: programsFolder(join(ROOT, '.hearsay')), home, report });
  running.defer(() => place.stop());
  if (existsSync(done)) return place;
  report(`loading ${statements} statements`);
  const path = join(folder, 'corpus.json');
  writeCorpus(path, statements, seed);
  const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 60 });
  running.defer(() => graph.close());
  await graph.prepare();
  await importDossiers(graph, [path], {});
  await rm(path);
  await writeFile(done, '');
  return place;
}
