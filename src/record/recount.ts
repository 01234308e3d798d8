import { runByIds, type RunQuery } from './run-query.ts';
import type { StatementEntry } from './format.ts';
import { byPosition, countPositions, toPosition, type Position } from './graph/positions.ts';
import type { Props } from './graph/rows.ts';
import type { Change } from './plan.ts';
import { writeRows } from './write.ts';

/**
 * The positions that a load has to recount at its end: those that its statements are counted in, now and before. Locks
 * the statements until the end of the transaction.
 *
 * @returns undefined when all statements are new: then it is enough to add them to the counts.
 */
export async function touchedPositions(
  runQuery: RunQuery,
  changes: readonly Change[],
): Promise<Position[] | undefined> {
  const statements = changes.filter(isStatement);
  const recorded = statements.filter(({ action }) => action !== 'created').map(({ id }) => id);
  if (recorded.length === 0) return undefined;
  const before = await runByIds<Position & object>(runQuery, 'record/take-statements', recorded);
  return [...before, ...statements.flatMap(({ value }) => (value ? toPosition(value) : []))];
}

/** Recounts positions from the edges of the stances. */
export async function recount(runQuery: RunQuery, positions: readonly Position[]): Promise<void> {
  const distinct = byPosition(positions).map(([position]) => position);
  for (const [stance, withStance] of Map.groupBy(distinct, (position) => position.stance)) {
    const rows = withStance.map(({ claimId, speakerId }) => ({ claimId, speakerId }));
    await writeRows(runQuery, `record/write-recounted:${stance}`, rows);
  }
}

/**
 * Adds new statements to the counts of their positions.
 *
 * @param statements Properties of their nodes.
 */
export async function addToPositions(runQuery: RunQuery, statements: readonly Props[]): Promise<void> {
  await writeRows(runQuery, 'record/write-positions', countPositions(statements));
}

function isStatement(change: Change): change is Change<'statement'> & { readonly value?: StatementEntry } {
  return change.type === 'statement';
}
