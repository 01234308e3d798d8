import type { DateTime } from 'neo4j-driver';
import { HearsayError } from '../common/errors.ts';
import { batches, type RunQuery } from './run-query.ts';
import type { Plan } from './plan.ts';
import { touchedPositions, recounted } from './recount.ts';
import { toSteps, type Step } from './steps.ts';

/** Told how much of the work is done, in rows. */
export type Progress = (done: number, total: number) => void;

/** What follows from the rows is as much as there is; every other query writes each of its rows. */
const OPEN_ENDED = /^dossier\/write-(?:implied:|concerns:|publishers)/;

/**
 * Writes a plan, inside the one transaction of the import.
 *
 * @throws HearsayError CONFLICT when the record lost an object that the plan counts on.
 */
export async function load(ask: RunQuery, plan: Plan, why: string, progress: Progress): Promise<void> {
  const [now] = await ask<{ at: DateTime }>('dossier/now');
  const positions = await touchedPositions(ask, plan.changes);
  const steps = [...toSteps(plan, why, String(now?.at)), ...recounted(positions)];
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { query, rows } of steps) {
    for (const batch of batches(rows)) {
      await write(ask, { query, rows: batch }, now?.at);
      done += batch.length;
      progress(done, total);
    }
  }
}

async function write(ask: RunQuery, { query, rows }: Step, at: DateTime | undefined): Promise<void> {
  const [result] = await ask<{ written: number }>(query, { rows, at });
  if (OPEN_ENDED.test(query) || result?.written === rows.length) return;
  throw recordChanged();
}

/** What a load ends with when the record lost an object that the plan counts on. */
export function recordChanged(): HearsayError {
  return new HearsayError('CONFLICT', 'the record was changed while it was compared with the dossier: import again');
}
