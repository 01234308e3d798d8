import { HearsayError } from '../../common/errors.ts';
import { findFailure } from '../../graph/failures.ts';
import type { Graph } from '../../graph/graph.ts';
import type { RunQuery } from '../../record/run-query.ts';
import { load, type Progress } from '../../record/load.ts';
import { Duplicates } from '../../record/duplicates.ts';
import type { Entries } from '../../record/entries.ts';
import { plan, type Plan } from '../../record/plan.ts';
import { inOrder, type Problem } from '../../record/problem.ts';
import { readDossiers } from './read.ts';
import { toReport, type ImportReport } from './report.ts';
import { validate } from './validate.ts';

export interface ImportOptions {
  /** Reports what would change, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Withdraws the statements that were imported from these dossiers and are no longer in them. */
  readonly prune?: boolean | undefined;
  /** Reason that the revisions of changed objects give. */
  readonly why?: string | undefined;
  readonly progress?: Progress | undefined;
}

/** What a change takes of the disk at most, in bytes: in the stores, in the indexes, and in the transaction log. */
const BYTES_PER_CHANGE = 16 * 1024;

/**
 * Imports dossiers, in a single transaction: all of them, or nothing.
 *
 * @param paths Files, or folders of them.
 * @throws DossierError with all problems in the files; nothing was written.
 * @throws HearsayError CONFLICT when another import writes the same objects, QUERY_TOO_COSTLY when it is more
 *   than the database takes in one transaction, DATABASE_UNAVAILABLE.
 */
export async function importDossiers(
  graph: Graph,
  paths: readonly string[],
  { dryRun = false, prune = false, why = 'dossier changed', progress = () => undefined }: ImportOptions = {},
): Promise<ImportReport> {
  const reading: RunQuery = (name, params) => graph.read(name, params);
  const { structure, readings, warnings } = await validate(reading, await readDossiers(paths));
  const { entries, dossiers } = structure;
  const planned = (runQuery: RunQuery) => plan(runQuery, entries, dossiers, prune);
  const reported = async (runQuery: RunQuery, changePlan: Plan) => {
    const duplicates = await duplicatesIn(runQuery, entries, changePlan);
    return toReport(changePlan, { dossiers, dryRun, prune, warnings: inOrder([...warnings, ...duplicates]), readings });
  };
  if (dryRun) return reported(reading, await planned(reading));
  const work = graph.write(async (writer) => {
    const runQuery: RunQuery = (name, params) => writer.run(name, params);
    const changePlan = await planned(runQuery);
    const report = await reported(runQuery, changePlan);
    await graph.requireSpace(changePlan.changes.length * BYTES_PER_CHANGE);
    if (changePlan.changes.length > 0) await load(runQuery, changePlan.changes, why, progress);
    return report;
  });
  return work.catch((error: unknown) => {
    throw toImportError(error);
  });
}

/** What is created although it seems to be recorded already. */
function duplicatesIn(runQuery: RunQuery, entries: Entries, { changes }: Plan): Promise<Problem[]> {
  const created = new Set(changes.filter(({ action }) => action === 'created').map(({ id }) => id));
  return new Duplicates(runQuery).find(entries, (id) => created.has(id));
}

/** Converts a failure of the database to an error with a message about imports; returns other errors unchanged. */
export function toImportError(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  switch (findFailure(error)) {
    case 'duplicate':
      return new HearsayError('CONFLICT', 'another import is writing the same objects: try again', { cause });
    case 'memory':
      return new HearsayError(
        'QUERY_TOO_COSTLY',
        'this is more than the database can write in one transaction: import the files separately, or give it a larger heap',
        { cause },
      );
    default:
      return error;
  }
}
