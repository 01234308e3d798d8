import { freemem } from 'node:os';
import type { DateTime } from 'neo4j-driver';
import type { Config } from '../../common/config.ts';
import { InputError } from '../../common/errors.ts';
import { openGraph } from '../../graph/graph.ts';
import { instant } from '../../graph/instant.ts';
import { startEmbedded, type EmbeddedOptions } from '../../neo4j/embedded/embedded.ts';
import { affiliateAll } from '../../record/affiliate.ts';
import { migrate } from '../../record/migrate.ts';
import { markAllSameUrls } from '../../record/same-urls.ts';
import { takeLock } from '../../neo4j/embedded/lock.ts';
import { ensurePrograms } from '../../neo4j/embedded/programs.ts';
import { requireSpace, RESERVE } from '../../neo4j/embedded/space.ts';
import { embeddedOptions } from '../../neo4j/neo4j.ts';
import { dossierNames, findCorpus, type CorpusSettings } from '../corpus/files.ts';
import { DryRun, type DryRunReport } from '../corpus/dry-run.ts';
import { readFiles } from '../corpus/read.ts';
import { Rejects, type RejectsOptions } from '../corpus/rejects.ts';
import type { CorpusReport } from '../corpus/report.ts';
import { requireEmpty } from './empty.ts';
import { Clock, type Phase, type Watch } from './phases.ts';
import { withStaging } from './staging.ts';
import { makeStore, type Store } from './store.ts';

export type OfflineOptions = Watch & RejectsOptions & CorpusSettings;

export interface OfflineReport extends CorpusReport {
  /** Seconds that each phase took. */
  readonly phases: Readonly<Record<Phase, number>>;
}

type Settings = Pick<
  Config,
  'NEO4J_URI' | 'HEARSAY_DATA' | 'HEARSAY_QUERY_TIMEOUT' | 'NEO4J_BOLT_PORT' | 'NEO4J_HTTP_PORT'
>;

/** Bytes that the files for the importer and the new store take, for each byte of the corpus. */
const SPACE_PER_BYTE = 4;

/**
 * Loads a corpus into the empty embedded database with Neo4j's bulk importer, with the same validation as over Bolt.
 * The new database is built beside the empty one and replaces it when it is complete; if the import ends before, the
 * empty one is unchanged, and the same command starts over.
 *
 * @throws InputError when the database is not the embedded one or not empty; DossierError for bad rows.
 * @throws HearsayError CONFLICT when another process runs the database, INTERNAL when the disk or the importer fails.
 */
export async function importOffline(
  config: Settings,
  paths: readonly string[],
  options: OfflineOptions = {},
): Promise<OfflineReport> {
  const { files, embedded, rejects } = await prepare(config, paths, options);
  const skips = options.onError === 'skip';
  const dossiers = dossierNames(files);
  const corpus = { files, dossiers, rejects: skips ? rejects : undefined, recordedAt: now() };
  if (skips) await rejects.open(0);
  try {
    const made = await withStaging(config.HEARSAY_DATA, async (folder) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      await requireSpace(folder, RESERVE + bytes * SPACE_PER_BYTE, 'to import so large a corpus');
      const programs = await ensurePrograms(embedded.programs, options.report ?? ignore);
      const clock = new Clock();
      const store = await locked(embedded.home, () => makeStore(programs, corpus, folder, clock, options));
      await buildIndexes({ ...embedded, store: store.home }, config, clock, options);
      return toReport(store, clock);
    });
    await rejects.close();
    return { ...made, dossiers, rejected: rejects.count, rejects: rejects.path };
  } finally {
    await rejects.discard();
  }
}

/**
 * Reads and checks a whole corpus, and counts what an import into the empty database would do. Nothing is written.
 *
 * @throws InputError when the database is not the embedded one or not empty; DossierError for a whole invalid file.
 */
export async function dryRunOffline(
  config: Settings,
  paths: readonly string[],
  options: OfflineOptions = {},
): Promise<DryRunReport> {
  const { files, rejects } = await prepare(config, paths, options);
  const run = new DryRun(() => Promise.resolve([]), files, { startedAt: now(), isOffline: true });
  await run.takeAll(readFiles(files));
  return run.report({ rejects: rejects.path, resumedAfter: 0, startedAnew: false });
}

/** Finds the files, and checks that they can be imported into this database and their rejects be written. */
async function prepare(config: Settings, paths: readonly string[], options: OfflineOptions) {
  if (config.NEO4J_URI !== undefined) throw elsewhere();
  const files = await findCorpus(paths, options);
  const embedded = { ...embeddedOptions(config), ...(options.report && { report: options.report }) };
  const rejects = await Rejects.prepare(paths, files, options);
  await requireEmpty(embedded, config);
  return { files, embedded, rejects };
}

function elsewhere(): InputError {
  return new InputError(
    '--offline writes the files of the embedded Neo4j, and NEO4J_URI says that the database is elsewhere: import without --offline, or leave NEO4J_URI unset',
  );
}

async function locked<Result>(home: string, work: () => Promise<Result>): Promise<Result> {
  const release = await takeLock(home);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function buildIndexes(
  embedded: EmbeddedOptions,
  config: Settings,
  clock: Clock,
  { report }: Watch,
): Promise<void> {
  const place = await startEmbedded({ ...embedded, settings: memory() });
  clock.end('start');
  const graph = openGraph(place, config);
  try {
    report?.('building constraints and indexes');
    await graph.write((writer) => writer.run('imports/write-empty-lists'));
    await migrate(graph, report, { isCurrent: true });
    await affiliateAll(graph);
    // Known only now: a row is written before those after it are read.
    await markAllSameUrls(graph.unhurried());
  } finally {
    await graph.close();
    await place.stop();
  }
  clock.end('indexes');
}

const MEBIBYTE = 1024 * 1024;

/** Settings of Neo4j for building indexes, which reads and sorts the whole store: more memory than for serving. */
function memory(): Record<string, string> {
  const free = Math.floor(freemem() / MEBIBYTE);
  const share = (parts: number, max: number) => `${Math.max(256, Math.min(max, Math.floor(free / parts)))}m`;
  return {
    'server.memory.heap.initial_size': share(4, 1024),
    'server.memory.heap.max_size': share(4, 2048),
    'server.memory.pagecache.size': share(4, 4096),
  };
}

function toReport({ counts, rows, warnings, hasForgotten }: Store, { total, phases }: Clock) {
  return {
    counts,
    rows,
    seconds: total,
    phases,
    resumedAfter: 0,
    startedAnew: false,
    lostRejects: 0,
    stoppedAfter: undefined,
    notes: hasForgotten ? [ONLY_AMONG_THE_LATEST] : [],
    ...warnings,
  };
}

const ONLY_AMONG_THE_LATEST =
  'So much was imported that what seems to be given twice was only looked for among rows that are near each other.';

function now(): DateTime<number> {
  const current = instant(new Date());
  if (current === null) throw new Error('instant converts every date');
  return current;
}

function ignore(): void {
  // Without a report, lines for the user are dropped.
}
