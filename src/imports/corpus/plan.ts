import type { DateTime } from 'neo4j-driver';
import { runByIds, type RunQuery } from '../../record/run-query.ts';
import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { planChanges, type Change } from '../../record/plan.ts';
import { toStructure } from './batch.ts';
import type { Checked } from './check.ts';
import { badRow, type BadRow, type CorpusEntry } from './row.ts';

/** An instant of the database, or of this process. */
export type Since = DateTime | DateTime<number>;

/** What the import of a batch will change. */
interface BatchPlan {
  readonly changes: readonly Change[];
  /** The rows that are imported. */
  readonly entries: readonly CorpusEntry[];
  /** Rows that redefine an entry of an earlier row of the same import with other content. */
  readonly bad: readonly BadRow[];
}

/**
 * Compares a batch with the record.
 *
 * @param startedAt When the import began.
 */
export async function changesOfBatch(
  runQuery: RunQuery,
  { entries, recorded }: Checked,
  startedAt: Since,
): Promise<BatchPlan> {
  const { entries: byType } = toStructure(entries, []);
  const changes: Change[] = [];
  const redefined = new Set<string>();
  for (const type of ENTRY_TYPES) {
    const changesOfType = await planChanges(runQuery, type, byType, recorded);
    for (const id of await changedSince(runQuery, type, changesOfType, startedAt)) redefined.add(id);
    changes.push(...changesOfType);
  }
  return {
    changes: changes.filter(({ id }) => !redefined.has(id)),
    entries: entries.filter(({ value }) => !redefined.has(value.id)),
    bad: entries.filter(({ value }) => redefined.has(value.id)).map(givenTwice),
  };
}

/** A row that gives an entry of an earlier row with other content. */
export function givenTwice(row: CorpusEntry): BadRow {
  return badRow(row, [`${row.value.id} is given twice: an earlier row gave it with other content (id)`]);
}

/** Ids of changes to objects that this import has written: it may change what was recorded before, but not its own. */
async function changedSince(
  runQuery: RunQuery,
  type: EntryType,
  changes: readonly Change[],
  since: Since,
): Promise<string[]> {
  const ids = changes.filter(({ action }) => action !== 'created').map(({ id }) => id);
  const rows = await runByIds<{ id: string }>(
    (name, params) => runQuery(name, { ...params, since }),
    `imports/changed-since:${type.toUpperCase()}`,
    ids,
  );
  return rows.map(({ id }) => id);
}
