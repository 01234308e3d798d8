import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../../src/common/config.ts';
import { corpusText } from '../../src/synthetic/corpus.ts';
import { importOffline } from '../../src/imports/offline/import.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { ensurePrograms, programsFolder } from '../../src/neo4j/embedded/programs.ts';
import { homeFolder } from '../../src/neo4j/neo4j.ts';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { migrate } from '../../src/record/migrate.ts';

export const ROOT = join(import.meta.dirname, '../..');
const PROGRAMS = programsFolder(join(ROOT, '.hearsay'));

/** The corpus of a benchmark. */
export interface Corpus {
  readonly statements: number;
  readonly seed: number;
}

/** Starts a Neo4j with the corpus, which is created once and kept in `.hearsay/bench` for later runs. */
export async function openCorpus(
  corpus: Corpus,
  running: AsyncDisposableStack,
  report: (line: string) => void,
): Promise<Neo4jConnection> {
  const folder = join(ROOT, '.hearsay/bench', `${corpus.statements}-${corpus.seed}`);
  const complete = join(folder, 'complete');
  await ensurePrograms(PROGRAMS, report);
  if (!existsSync(complete)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await load(corpus, folder, report);
    await writeFile(complete, '');
  }
  const place = await startEmbedded({ programs: PROGRAMS, home: homeFolder({ HEARSAY_DATA: folder }), report });
  running.defer(() => place.stop());
  await bringUpToDate(place, report);
  return place;
}

/** A database created by an earlier version may lack indexes or properties that this one reads. */
async function bringUpToDate(place: Neo4jConnection, report: (line: string) => void): Promise<void> {
  const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 600 });
  await migrate(graph, report);
  await graph.close();
}

/** Creates the database as `hearsay generate` and `hearsay import --offline` would, in a separate data folder. */
async function load(corpus: Corpus, folder: string, report: (line: string) => void): Promise<void> {
  report(`making ${corpus.statements} statements and loading them`);
  const file = join(folder, 'corpus.jsonl');
  await symlink(PROGRAMS, programsFolder(folder));
  await pipeline(Readable.from(corpusText(corpus)), createWriteStream(file));
  const config = readConfig({ HEARSAY_DATA: folder, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  await importOffline(config, [file], { report });
  await rm(file);
}
