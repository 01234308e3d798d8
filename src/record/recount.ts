import { askByIds, type RunQuery } from './run-query.ts';
import type { StatementEntry } from './format.ts';
import { byPosition, countPositions, toPosition, type Position } from './graph/positions.ts';
import type { Props } from './graph/rows.ts';
import type { Change } from './plan.ts';
import { writeRows } from './write.ts';

/**
 * What a load has to count anew when it is done: the positions that its statements count to, and those that they
 * counted to before; undefined when all are new, and add to what is counted. Nobody else changes these statements
 * until the load is done.
 */
export async function touchedPositions(ask: RunQuery, changes: readonly Change[]): Promise<Position[] | undefined> {
  const statements = changes.filter(isStatement);
  const recorded = statements.filter(({ action }) => action !== 'created').map(({ id }) => id);
  if (recorded.length === 0) return undefined;
  const before = await askByIds<Position & object>(ask, 'record/take-statements', recorded);
  return [...before, ...statements.flatMap(({ value }) => (value ? toPosition(value) : []))];
}

/** Counts positions anew, by the edges that are there. */
export async function recount(ask: RunQuery, positions: readonly Position[]): Promise<void> {
  const inOrder = byPosition(positions).map(([position]) => position);
  for (const [stance, ofStance] of Map.groupBy(inOrder, (position) => position.stance)) {
    const rows = ofStance.map(({ claimId, speakerId }) => ({ claimId, speakerId }));
    await writeRows(ask, `record/write-recounted:${stance}`, rows);
  }
}

/**
 * Adds new statements to the positions that they count to.
 *
 * @param statements What their nodes hold.
 */
export async function addToPositions(ask: RunQuery, statements: readonly Props[]): Promise<void> {
  await writeRows(ask, 'record/write-positions', countPositions(statements));
}

function isStatement(change: Change): change is Change<'statement'> & { readonly value?: StatementEntry } {
  return change.type === 'statement';
}
