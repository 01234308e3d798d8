import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusEntries } from '../../src/corpus/generate/corpus.ts';
import { importDossiers } from '../../src/dossier/import.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';
import type { Neo4jPlace } from '../../src/neo4j/place.ts';

export const ROOT = join(import.meta.dirname, '../..');
const PROGRAMS = programsFolder(join(ROOT, '.hearsay'));

/** The corpus that is measured on. */
export interface Corpus {
  readonly statements: number;
  readonly seed: number;
}

/** A Neo4j that holds the corpus: made once and kept in `.hearsay/bench`, so that the next run begins at once. */
export async function openCorpus(
  corpus: Corpus,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<Neo4jPlace> {
  const folder = join(ROOT, '.hearsay/bench', `${corpus.statements}-${corpus.seed}`);
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const place = await startEmbedded({ programs: PROGRAMS, home: join(folder, 'neo4j'), report });
  running.defer(() => place.stop());
  if (existsSync(complete)) return place;
  await load(corpus, folder, place, report);
  await writeFile(complete, '');
  return place;
}

/** As one dossier. */
async function load(corpus: Corpus, folder: string, place: Neo4jPlace, report: (line: string) => void): Promise<void> {
  report(`making ${corpus.statements} statements and loading them`);
  const path = join(folder, 'corpus.json');
  const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 60 });
  try {
    const entries = Object.groupBy(corpusEntries(corpus), ({ type }) => `${type}s`);
    const lists = Object.entries(entries).map(([name, list]) => [name, list.map(({ value }) => value)]);
    await writeFile(path, JSON.stringify({ dossier: 'benchmark', title: 'Made', ...Object.fromEntries(lists) }));
    await graph.prepare();
    await importDossiers(graph, [path], {});
    await rm(path);
  } finally {
    await graph.close();
  }
}
