import { runByIds, type RunQuery } from './run-query.ts';
import { canonical, type Canonical } from './canonical.ts';
import type { EntryType } from './entries.ts';

/** An object of the record, in the format of a dossier. */
export interface RecordedEntry {
  readonly entry: Canonical;
  /** Name of its dossier; null for an object that was recorded through the API. */
  readonly dossier: string | null;
  /** Statements and verdicts only: when it was withdrawn; null while it is in force. */
  readonly withdrawnAt: string | null;
  /** Claims only: ids of the claims that state a contradiction with this one. */
  readonly contradictedBy: readonly string[];
}

interface Positioned {
  readonly position: number;
}

type Pairs = readonly (readonly [field: string, reason: string])[];

interface Row {
  [column: string]: unknown;
  readonly entry: { readonly id: string; readonly sources?: readonly Positioned[]; readonly inferred?: Pairs };
  readonly dossier: string | null;
  readonly withdrawnAt?: string | null;
  readonly contradictedBy?: readonly string[];
}

const QUERIES: Record<EntryType, string> = {
  actor: 'record/read-actor',
  event: 'record/read-subject:EVENT',
  place: 'record/read-subject:PLACE',
  topic: 'record/read-subject:TOPIC',
  claim: 'record/read-claim',
  source: 'record/read-source',
  statement: 'record/read-statement',
  verdict: 'record/read-verdict',
};

/** Reads recorded objects of one type, by id; ids that the record does not have are left out. */
export async function readEntries(
  runQuery: RunQuery,
  type: EntryType,
  ids: readonly string[],
): Promise<Map<string, RecordedEntry>> {
  const rows = await runByIds<Row>(runQuery, QUERIES[type], ids);
  return new Map(
    rows.map(({ entry, dossier, withdrawnAt = null, contradictedBy = [] }) => [
      entry.id,
      {
        entry: canonical({ ...entry, sources: inOrder(entry.sources), inferred: toMap(entry.inferred) }),
        dossier,
        withdrawnAt,
        contradictedBy,
      },
    ]),
  );
}

/** What is inferred, by field; null if nothing is. */
function toMap(pairs: Pairs = []): object | null {
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

function inOrder(sources: readonly Positioned[] = []): object[] {
  return sources.toSorted((a, b) => a.position - b.position).map(withoutPosition);
}

function withoutPosition(source: Positioned): object {
  return Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'position'));
}
