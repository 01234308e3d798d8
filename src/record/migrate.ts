import { HearsayError, InputError } from '../common/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { isEmptyRecord } from './is-empty.ts';
import { hasChecksum, MIGRATIONS, type Migration } from './migrations.ts';

/** A migration as the record has it. */
interface Recorded {
  [column: string]: unknown;
  readonly version: number;
  readonly checksum: string | null;
  readonly ran: boolean;
  /** Id of the last object that it has done, if it was interrupted. */
  readonly after: string | null;
}

/** With unique ids, processes that write the same migration wait for each other. */
const UNIQUE_ID = 'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE';
// The database rebuilds indexes that a crash has damaged when it starts; this waits for them, in seconds.
const AWAIT_INDEXES = 'CALL db.awaitIndexes(3600)';
/** Milliseconds that all migrations may take together. */
const TIMEOUT = 24 * 60 * 60_000;

/**
 * Upgrades a record, new or from any earlier version: runs the pending migrations in order. If several processes start
 * at the same time, one runs them and the others wait. An interrupted migration resumes where it stopped.
 *
 * @param report Called with lines for the user.
 * @param isCurrent True when this version has just written all of the record's data, so that only the schema is
 *   missing.
 * @throws InputError when a newer Hearsay has written the record.
 * @throws HearsayError INTERNAL when a migration differs from the one that ran.
 */
export async function migrate(
  opened: Graph,
  report: (line: string) => void = () => undefined,
  { isCurrent = false } = {},
): Promise<void> {
  const graph = opened.unhurried();
  if ((await pendingOn(graph)).length > 0) {
    await graph.alter('migrations', [UNIQUE_ID]);
    await graph.write(async (writer) => {
      await writer.run('record/write-migration-lock');
      await runPending(graph, isCurrent, report);
    }, TIMEOUT);
  }
  await graph.alter('indexes', [AWAIT_INDEXES]);
}

/** Runs pending migrations, each in transactions of its own. */
async function runPending(graph: Graph, isCurrent: boolean, report: (line: string) => void): Promise<void> {
  const pending = await pendingOn(graph);
  const isNew = isCurrent || (await isEmptyRecord(graph));
  for (const { migration, after } of pending) {
    const { version, description, checksum } = migration;
    const id = idFrom(version);
    if ('statements' in migration) await graph.alter(description, migration.statements);
    else if (!isNew) await migration.run(graph, { id, after, report });
    const mark = { version, description, checksum };
    await graph.write((writer) => writer.run('record/write-migration', { id, mark }));
  }
}

async function pendingOn(graph: Graph): Promise<{ migration: Migration; after: string }[]> {
  const rows = await graph.read<Recorded>('record/migrations');
  const recorded = new Map(rows.map((row) => [row.version, row]));
  const newest = Math.max(0, ...recorded.keys());
  if (newest > MIGRATIONS.length) throw tooNew(newest);
  return MIGRATIONS.flatMap((migration) => {
    const earlier = recorded.get(migration.version);
    if (!earlier?.ran) return [{ migration, after: earlier?.after ?? '' }];
    if (!hasChecksum(migration, earlier.checksum)) throw changed(migration);
    return [];
  });
}

function idFrom(version: number): string {
  return `migration:${String(version).padStart(4, '0')}`;
}

function tooNew(version: number): InputError {
  return new InputError(
    `the record was written by a newer Hearsay: its migrations go to ${version}, and this one knows ${MIGRATIONS.length}: update Hearsay, or use another database`,
  );
}

function changed({ version, description }: Migration): HearsayError {
  return new HearsayError(
    'INTERNAL',
    `migration ${version}, ${description}, was changed since it ran on this record: put the change into a new migration`,
  );
}
