import { askByIds, type RunQuery } from './run-query.ts';
import type { StatementEntry } from './format.ts';
import type { Change } from './plan.ts';
import { byPosition, toPosition, type Position } from './positions.ts';
import type { Step } from './steps.ts';

/**
 * What a load has to count anew when it is done: the positions that its statements count to, and those that they
 * counted to before. Nobody else changes these statements until the load is done.
 */
export async function touchedPositions(ask: RunQuery, changes: readonly Change[]): Promise<Position[]> {
  const statements = changes.filter(isStatement);
  const recorded = statements.filter(({ action }) => action !== 'created').map(({ id }) => id);
  const before = await askByIds<Position & object>(ask, 'dossier/take-statements', recorded);
  return [...before, ...statements.flatMap(({ value }) => (value ? toPosition(value) : []))];
}

/** The queries that count positions anew, by the edges that are there then. */
export function recounted(positions: readonly Position[]): Step[] {
  const rows = byPosition(positions).map(([position]) => position);
  return [...Map.groupBy(rows, ({ stance }) => stance)].map(([stance, ofStance]) => ({
    query: `dossier/write-positions:${stance}`,
    rows: ofStance.map(({ claimId, speakerId }) => ({ claimId, speakerId })),
  }));
}

function isStatement(change: Change): change is Change<'statement'> & { readonly value?: StatementEntry } {
  return change.type === 'statement';
}
