import { HearsayError, InputError } from '../common/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** What the record knows of a migration. */
interface Recorded {
  [column: string]: unknown;
  readonly version: number;
  readonly checksum: string | null;
  readonly ran: boolean;
  /** How far it came, if it was stopped. */
  readonly after: string | null;
}

/** That no two migrations have an id in common is what makes one process wait for another. */
const LOCK = 'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE';
// Indexes that a crash damaged are built anew when the database starts.
const SERVING = 'CALL db.awaitIndexes(3600)';
const LONGEST = 24 * 60 * 60_000;

/**
 * Brings a record, of whatever earlier version or new, to what this Hearsay reads and writes: runs the migrations that
 * did not run on it yet, in order. One process does, and another that starts at the same time waits for it. One that is
 * stopped goes on where it was.
 *
 * @param report Takes lines for the user.
 * @param isCurrent True when all that the record holds was just written by this Hearsay, and lacks the schema alone.
 * @throws InputError when a newer Hearsay wrote the record; HearsayError INTERNAL when a migration is not the one that ran.
 */
export async function migrate(
  graph: Graph,
  report: (line: string) => void = () => undefined,
  { isCurrent = false } = {},
): Promise<void> {
  if ((await pendingOn(graph)).length > 0) {
    await graph.alter('migrations', [LOCK]);
    await graph.write(async (writer) => {
      await writer.run('record/write-migration-lock');
      await runPending(graph, isCurrent, report);
    }, LONGEST);
  }
  await graph.alter('indexes', [SERVING]);
}

/** Runs what is pending, in transactions of its own. */
async function runPending(graph: Graph, isCurrent: boolean, report: (line: string) => void): Promise<void> {
  const pending = await pendingOn(graph);
  const isNew = isCurrent || (await isEmpty(graph));
  for (const { migration, after } of pending) {
    const { version, description, checksum } = migration;
    const id = idFrom(version);
    if ('statements' in migration) await graph.alter(description, migration.statements);
    else if (!isNew) await migration.run(graph, { id, after, report });
    const mark = { version, description, checksum };
    await graph.write((writer) => writer.run('record/write-migration', { id, mark }));
  }
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [record] = await graph.read<{ empty: boolean }>('nodes/empty');
  return record?.empty === true;
}

async function pendingOn(graph: Graph): Promise<{ migration: Migration; after: string }[]> {
  const rows = await graph.read<Recorded>('record/migrations');
  const recorded = new Map(rows.map((row) => [row.version, row]));
  const newest = Math.max(0, ...recorded.keys());
  if (newest > MIGRATIONS.length) throw tooNew(newest);
  return MIGRATIONS.flatMap((migration) => {
    const found = recorded.get(migration.version);
    if (!found?.ran) return [{ migration, after: found?.after ?? '' }];
    if (found.checksum !== migration.checksum) throw changed(migration);
    return [];
  });
}

function idFrom(version: number): string {
  return `migration:${String(version).padStart(4, '0')}`;
}

function tooNew(version: number): InputError {
  return new InputError(
    `the record was written by a newer Hearsay: its migrations go to ${version}, and this one knows ${MIGRATIONS.length}: update Hearsay, or give this one another database`,
  );
}

function changed({ version, description }: Migration): HearsayError {
  return new HearsayError(
    'INTERNAL',
    `migration ${version}, ${description}, was changed since it ran on this record: what is to change stands in a new one`,
  );
}
