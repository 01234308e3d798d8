import type { RunQuery } from './run-query.ts';
import { canonical, changedFields, type Canonical } from './canonical.ts';
import { claimsStatedOnce } from './contradictions.ts';
import { ENTRY_TYPES, typeFromId, type Entries, type EntryType, type EntryValues } from './entries.ts';
import { readEntries, type RecordedEntry } from './read-entries.ts';

export const ACTIONS = ['created', 'changed', 'reinstated', 'withdrawn'] as const;
export type Action = (typeof ACTIONS)[number];

/** What an import does to one object. */
export interface Change<Type extends EntryType = EntryType> {
  readonly action: Action;
  readonly type: Type;
  readonly id: string;
  readonly dossier: string;
  /** The value to write; undefined for a withdrawal. */
  readonly value: EntryValues[Type] | undefined;
  /** The changed fields as recorded now, and as they will be; empty for a new object. */
  readonly before: Canonical;
  readonly after: Canonical;
}

/** What an import will change, and what it will leave unchanged. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly unchanged: Readonly<Record<EntryType, number>>;
  /** Ids of statements and verdicts that are in force in the record and missing from the files of their dossier. */
  readonly unlisted: readonly string[];
}

/**
 * Compares the files with the record.
 *
 * @param dossiers Names of the dossiers in the files.
 * @param prune Whether to withdraw statements and verdicts that their dossier no longer has.
 */
export async function plan(
  runQuery: RunQuery,
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
    verdict: 0,
  };
  for (const type of ENTRY_TYPES) {
    const changesOfType = await planChanges(runQuery, type, entries);
    changes.push(...changesOfType);
    unchanged[type] = entries[type].length - changesOfType.length;
  }
  const listed = new Set([...entries.statement, ...entries.verdict].map(({ value }) => value.id));
  const standing = await runQuery<{ id: string; dossier: string }>('record/standing', { dossiers });
  const unlisted = standing.filter(({ id }) => !listed.has(id));
  if (prune) changes.push(...unlisted.map(({ id, dossier }) => withdrawal(id, dossier)));
  return { changes, unchanged, unlisted: unlisted.map(({ id }) => id) };
}

/**
 * Compares the entries of one type with the record.
 *
 * @param candidates Ids that the record may have; all are looked up by default.
 */
export async function planChanges(
  runQuery: RunQuery,
  type: EntryType,
  entries: Entries,
  candidates?: ReadonlySet<string>,
): Promise<Change[]> {
  const ids = entries[type].map(({ value }) => value.id);
  const recorded = await readEntries(runQuery, type, candidates ? ids.filter((id) => candidates.has(id)) : ids);
  const planned = type === 'claim' ? claimsStatedOnce(entries.claim, recorded) : entries[type];
  return planned.flatMap(({ value, dossier }) => toChange(type, value, dossier, recorded.get(value.id)) ?? []);
}

function toChange(
  type: EntryType,
  value: EntryValues[EntryType],
  dossier: string,
  recorded: RecordedEntry | undefined,
): Change | undefined {
  const common = { type, id: value.id, dossier, value };
  if (!recorded) return { action: 'created', ...common, before: {}, after: {} };
  const before = { ...recorded.entry, dossier: recorded.dossier, withdrawnAt: recorded.withdrawnAt };
  const after = { ...canonical(value), dossier, withdrawnAt: null };
  const fields = changedFields(before, after);
  if (fields.length === 0) return undefined;
  const action = recorded.withdrawnAt === null ? 'changed' : 'reinstated';
  return { action, ...common, before: pick(before, fields), after: pick(after, fields) };
}

function pick(entry: Canonical, fields: readonly string[]): Canonical {
  return Object.fromEntries(fields.map((field) => [field, entry[field] ?? null]));
}

function withdrawal(id: string, dossier: string): Change {
  return {
    action: 'withdrawn',
    type: typeFromId(id) as EntryType,
    id,
    dossier,
    value: undefined,
    before: {},
    after: {},
  };
}
