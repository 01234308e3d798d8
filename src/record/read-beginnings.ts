import { hasOpenBeginning, type Beginnings } from './graph/not-before.ts';
import { parsePartialDate } from '../time/partial-date.ts';
import type { StatementEntry } from './format.ts';
import type { RunQuery } from './run-query.ts';

/** A single value in a list, because a list cannot hold null. */
type Boxed<Value> = readonly [Value | null];

interface Row {
  [column: string]: unknown;
  readonly id: string;
  readonly claimKind: Beginnings['claimKind'];
  readonly events: readonly Boxed<string>[];
  readonly life: number | null;
  readonly office: number | null;
  readonly answered: readonly (readonly [id: string, earliest: number | null])[];
  readonly cited: readonly Boxed<number>[];
}

/**
 * Reads what bounds the statements with an open beginning; asks nothing if there are none.
 *
 * @param pending Statements that are being written, which the record may not have yet, or not as they will be.
 */
export async function readBeginnings(
  runQuery: RunQuery,
  statements: readonly StatementEntry[],
  pending: readonly StatementEntry[],
): Promise<Map<string, Beginnings>> {
  const of = statements.filter(hasOpenBeginning).map(({ id, claim, as, speaker, respondsTo = [], sources }) => ({
    id,
    claim,
    speaker,
    as: as ?? null,
    answered: respondsTo,
    sources: sources.map(({ source }) => source),
  }));
  if (of.length === 0) return new Map();
  const rows = await runQuery<Row>('record/beginnings', { of });
  const saidAt = new Map(pending.map((statement) => [statement.id, statement.saidAt]));
  const answered = new Map(rows.flatMap((row) => row.answered));
  // What is recorded of a pending statement is what it was before.
  const began = (id: string) => (saidAt.has(id) ? earliestOf(saidAt.get(id)) : (answered.get(id) ?? null));
  const answeredBy = new Map(of.map((statement) => [statement.id, statement.answered.map(began)]));
  return new Map(rows.map((row) => [row.id, { ...toBeginnings(row), answered: answeredBy.get(row.id) ?? [] }]));
}

function earliestOf(date: string | null | undefined): number | null {
  return date == null ? null : (parsePartialDate(date).earliest?.getTime() ?? null);
}

function toBeginnings({ claimKind, events, life, office, cited }: Row): Omit<Beginnings, 'answered'> {
  return {
    claimKind,
    events: events.map(([from]) => earliestOf(from)),
    life,
    office,
    cited: cited.map(([instant]) => instant),
  };
}
