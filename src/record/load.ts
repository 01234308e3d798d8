import type { DateTime } from 'neo4j-driver';
import { affiliate } from './affiliate.ts';
import { ENTRY_TYPES, type EntryType, type EntryValues } from './entries.ts';
import type { Change } from './plan.ts';
import { EntryWriter, type ChangeWithValue } from './entry-writer.ts';
import { readEntries, type RecordedEntry } from './read-entries.ts';
import { addToPositions, recount, touchedPositions } from './recount.ts';
import { rederive } from './rederive.ts';
import { markSameUrls } from './same-urls.ts';
import { toRevision } from './revision.ts';
import { batches, type RunQuery } from './run-query.ts';
import { writeGraph } from './write.ts';

/** Called with the number of rows written so far, and of all rows. */
export type Progress = (done: number, total: number) => void;

/**
 * Writes changes, inside the single transaction of the import: nodes by type, each with the edges whose other end
 * exists; then the words by which actors are found, derived properties and edges of other statements, the revisions, and last the counts of positions, which
 * concurrent imports contend for and which are therefore locked for the shortest time.
 *
 * @param why Reason that the revisions of changed objects give.
 *
 * @throws HearsayError CONFLICT when the record no longer has an object that the plan refers to.
 */
export async function load(
  runQuery: RunQuery,
  changes: readonly Change[],
  why: string,
  progress: Progress,
): Promise<void> {
  const recordedAt = await transactionTime(runQuery);
  const positions = await touchedPositions(runQuery, changes);
  const withValue = await withValues(runQuery, changes);
  let done = 0;
  const writer = new EntryWriter(runQuery, recordedAt, withValue, (rows) => progress((done += rows), withValue.length));
  await writer.clear();
  let remarked: readonly string[] = [];
  for (const type of ENTRY_TYPES) {
    await writer.write(type);
    if (type === 'source') remarked = await markSameUrls(runQuery, withValue);
  }
  await writer.finish();
  await affiliate(runQuery, changes);
  await rederive(runQuery, changes, remarked);
  await writeRevisions(runQuery, changes, why, recordedAt);
  if (positions) await recount(runQuery, positions);
  else await addToPositions(runQuery, writer.newStatements);
}

async function transactionTime(runQuery: RunQuery): Promise<DateTime> {
  const [now] = await runQuery<{ at: DateTime }>('record/now');
  if (!now) throw new Error('record/now returns one row');
  return now.at;
}

/** Adds the recorded value to each withdrawal: the files no longer have it. */
async function withValues(runQuery: RunQuery, changes: readonly Change[]): Promise<ChangeWithValue[]> {
  const withdrawn = changes.filter(({ value }) => value === undefined);
  const recorded = new Map<string, RecordedEntry>();
  for (const [type, ofType] of Map.groupBy(withdrawn, (change) => change.type)) {
    const ids = ofType.map(({ id }) => id);
    for (const [id, entry] of await readEntries(runQuery, type, ids)) recorded.set(id, entry);
  }
  return changes.flatMap((change) => {
    const value = change.value ?? (recorded.get(change.id)?.entry as EntryValues[EntryType] | undefined);
    return value ? { ...change, value } : [];
  });
}

async function writeRevisions(
  runQuery: RunQuery,
  changes: readonly Change[],
  why: string,
  at: DateTime,
): Promise<void> {
  const changed = changes.filter(({ action }) => action !== 'created');
  for (const batch of batches(changed)) {
    const revisions = batch.map((change) => toRevision(change, why, at));
    await writeGraph(
      runQuery,
      revisions.map(({ node }) => node),
      revisions.flatMap(({ edges }) => edges),
    );
  }
}
