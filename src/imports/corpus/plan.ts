import type { DateTime } from 'neo4j-driver';
import { askByIds, type RunQuery } from '../../record/run-query.ts';
import { ENTRY_TYPES, type EntryType } from '../../record/entries.ts';
import { planChanges, type Change } from '../../record/plan.ts';
import { toStructure } from './batch.ts';
import type { Checked } from './check.ts';
import { badRow, type BadRow } from './row.ts';

/** What to do about the rows of a batch. */
export interface BatchPlan {
  readonly changes: readonly Change[];
  /** Rows that give something again that an earlier row of the same import gave otherwise. */
  readonly bad: readonly BadRow[];
}

/**
 * Compares a batch with the record.
 *
 * @param startedAt When the import began.
 */
export async function changesOfBatch(
  ask: RunQuery,
  { entries, recorded }: Checked,
  startedAt: DateTime,
): Promise<BatchPlan> {
  const { entries: byType } = toStructure(entries, []);
  const changes: Change[] = [];
  const twice = new Set<string>();
  for (const type of ENTRY_TYPES) {
    const found = await planChanges(ask, type, byType, recorded);
    for (const id of await changedSince(ask, type, found, startedAt)) twice.add(id);
    changes.push(...found);
  }
  const bad = entries
    .filter(({ value }) => twice.has(value.id))
    .map((row) => badRow(row, [`${row.value.id} is given twice: an earlier row gave it with another content (id)`]));
  return { changes: changes.filter(({ id }) => !twice.has(id)), bad };
}

/** What the record holds is given in several files by right; what this import itself brought there is not. */
async function changedSince(
  ask: RunQuery,
  type: EntryType,
  found: readonly Change[],
  since: DateTime,
): Promise<string[]> {
  const ids = found.filter(({ action }) => action !== 'created').map(({ id }) => id);
  const rows = await askByIds<{ id: string }>(
    (name, params) => ask(name, { ...params, since }),
    `imports/changed-since:${type.toUpperCase()}`,
    ids,
  );
  return rows.map(({ id }) => id);
}
