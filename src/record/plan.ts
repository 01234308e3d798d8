import type { RunQuery } from './run-query.ts';
import { canonical, changedFields, type Canonical } from './canonical.ts';
import { claimsStatedOnce } from './contradictions.ts';
import { ENTRY_TYPES, type Entries, type EntryType, type EntryValues } from './entries.ts';
import { readEntries, type RecordedEntry } from './read-entries.ts';

export const ACTIONS = ['created', 'changed', 'reinstated', 'withdrawn'] as const;
export type Action = (typeof ACTIONS)[number];

/** What an import does to one object. */
export interface Change<Type extends EntryType = EntryType> {
  readonly action: Action;
  readonly type: Type;
  readonly id: string;
  readonly dossier: string;
  /** What to write; undefined when it is withdrawn. */
  readonly value: EntryValues[Type] | undefined;
  /** The changed fields as the record has them, and as it will have them; empty for what is created. */
  readonly before: Canonical;
  readonly after: Canonical;
}

/** All that an import does, and what it leaves as it is. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly unchanged: Readonly<Record<EntryType, number>>;
  /** Statements that stand in the record, and that the files of their dossier no longer have. */
  readonly unlisted: readonly string[];
}

/** Compares the files with the record. `prune` withdraws statements that a dossier no longer has. */
export async function plan(
  ask: RunQuery,
  entries: Entries,
  dossiers: readonly string[],
  prune: boolean,
): Promise<Plan> {
  const changes: Change[] = [];
  const unchanged: Record<EntryType, number> = {
    actor: 0,
    event: 0,
    place: 0,
    topic: 0,
    claim: 0,
    source: 0,
    statement: 0,
  };
  for (const type of ENTRY_TYPES) {
    const found = await planChanges(ask, type, entries);
    changes.push(...found);
    unchanged[type] = entries[type].length - found.length;
  }
  const listed = new Set(entries.statement.map(({ value }) => value.id));
  const standing = await ask<{ id: string; dossier: string }>('record/standing', { dossiers });
  const unlisted = standing.filter(({ id }) => !listed.has(id));
  if (prune) changes.push(...unlisted.map(({ id, dossier }) => withdrawal(id, dossier)));
  return { changes, unchanged, unlisted: unlisted.map(({ id }) => id) };
}

/**
 * What an import does to the entries of one type.
 *
 * @param held Ids that the record may hold; left out, it is asked for all.
 */
export async function planChanges(
  ask: RunQuery,
  type: EntryType,
  entries: Entries,
  held?: ReadonlySet<string>,
): Promise<Change[]> {
  const ids = entries[type].map(({ value }) => value.id);
  const recorded = await readEntries(ask, type, held ? ids.filter((id) => held.has(id)) : ids);
  const wanted = type === 'claim' ? claimsStatedOnce(entries.claim, recorded) : entries[type];
  return wanted.flatMap(({ value, dossier }) => toChange(type, value, dossier, recorded.get(value.id)) ?? []);
}

function toChange(
  type: EntryType,
  value: EntryValues[EntryType],
  dossier: string,
  recorded: RecordedEntry | undefined,
): Change | undefined {
  const what = { type, id: value.id, dossier, value };
  if (!recorded) return { action: 'created', ...what, before: {}, after: {} };
  const before = { ...recorded.entry, dossier: recorded.dossier, withdrawnAt: recorded.withdrawnAt };
  const after = { ...canonical(value), dossier, withdrawnAt: null };
  const fields = changedFields(before, after);
  if (fields.length === 0) return undefined;
  const action = recorded.withdrawnAt === null ? 'changed' : 'reinstated';
  return { action, ...what, before: only(before, fields), after: only(after, fields) };
}

function only(entry: Canonical, fields: readonly string[]): Canonical {
  return Object.fromEntries(fields.map((field) => [field, entry[field] ?? null]));
}

function withdrawal(id: string, dossier: string): Change {
  return { action: 'withdrawn', type: 'statement', id, dossier, value: undefined, before: {}, after: {} };
}
