import type { DateTime } from 'neo4j-driver';
import { ENTRY_TYPES } from './entries.ts';
import type { StatementEntry } from './format.ts';
import type { Change } from './plan.ts';
import { EntryWriter, type Kept } from './entry-writer.ts';
import { readEntries } from './read-entries.ts';
import { addToPositions, recount, touchedPositions } from './recount.ts';
import { rederive } from './rederive.ts';
import { toRevision } from './revision.ts';
import type { RunQuery } from './run-query.ts';
import { batches } from './run-query.ts';
import { writeGraph } from './write.ts';

/** Told how much of the work is done, in rows. */
export type Progress = (done: number, total: number) => void;

/**
 * Writes changes, inside the one transaction of the import. Nodes come in the order of their types, each with the edges
 * whose other end is there; then what follows from the changes for statements of others, the revisions, and last the
 * counts of a claim of which everybody speaks: they are what writers side by side wait for.
 *
 * @throws HearsayError CONFLICT when the record lost an object that the plan counts on.
 */
export async function load(ask: RunQuery, changes: readonly Change[], why: string, progress: Progress): Promise<void> {
  const at = await instantOfTransaction(ask);
  const positions = await touchedPositions(ask, changes);
  const kept = await withValues(ask, changes);
  let done = 0;
  const writer = new EntryWriter(ask, at, kept, (rows) => progress((done += rows), kept.length));
  await writer.clear();
  for (const type of ENTRY_TYPES) await writer.write(type);
  await writer.finish();
  await rederive(ask, changes);
  await writeRevisions(ask, changes, why, at);
  if (positions) await recount(ask, positions);
  else await addToPositions(ask, writer.newStatements);
}

async function instantOfTransaction(ask: RunQuery): Promise<DateTime> {
  const [now] = await ask<{ at: DateTime }>('record/now');
  if (!now) throw new Error('record/now gives one row');
  return now.at;
}

/** Each change with what it writes: of a statement that is withdrawn, what the record holds of it. */
async function withValues(ask: RunQuery, changes: readonly Change[]): Promise<Kept[]> {
  const withdrawn = changes.filter(({ value }) => value === undefined).map(({ id }) => id);
  const recorded = await readEntries(ask, 'statement', withdrawn);
  return changes.flatMap((change) => {
    const value = change.value ?? (recorded.get(change.id)?.entry as StatementEntry | undefined);
    return value ? { ...change, value } : [];
  });
}

async function writeRevisions(ask: RunQuery, changes: readonly Change[], why: string, at: DateTime): Promise<void> {
  const changed = changes.filter(({ action }) => action !== 'created');
  for (const batch of batches(changed)) {
    const revisions = batch.map((change) => toRevision(change, why, at));
    await writeGraph(
      ask,
      revisions.map(({ node }) => node),
      revisions.flatMap(({ edges }) => edges),
    );
  }
}
