import type { DateTime } from 'neo4j-driver';
import type { RunQuery } from '../../record/run-query.ts';
import { load } from '../../record/load.ts';
import type { Change } from '../../record/plan.ts';
import { writeStatements, type NewStatement } from './statements.ts';

/** Writes the changes of a batch, inside its transaction. */
export async function writeBatch(ask: RunQuery, changes: readonly Change[], why: string): Promise<void> {
  // What is changed may name what is new, so only a batch that is all new has an order of its own.
  const allNew = changes.every(({ action }) => action === 'created');
  const statements = allNew ? changes.filter(isStatement) : [];
  const others = allNew ? changes.filter((change) => !isStatement(change)) : changes;
  if (others.length > 0) await load(ask, { changes: others, unchanged: NONE, unlisted: [] }, why, () => undefined);
  if (statements.length === 0) return;
  const [now] = await ask<{ at: DateTime }>('dossier/now');
  if (now) await writeStatements(ask, statements, now.at);
}

const NONE = { actor: 0, event: 0, place: 0, topic: 0, claim: 0, source: 0, statement: 0 };

function isStatement(change: Change): change is NewStatement {
  return change.type === 'statement';
}
