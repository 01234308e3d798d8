import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../common/config.ts';
import { loadAtStart } from '../imports/dossier/load-at-start.ts';
import { HearsayError } from '../common/errors.ts';
import { findFailure } from '../graph/failures.ts';
import type { Graph } from '../graph/graph.ts';
import { findConnectionProblem } from '../neo4j/connection-problem.ts';
import { isEmptyRecord } from '../record/is-empty.ts';
import { migrate } from '../record/migrate.ts';

type Settings = Pick<Config, 'HEARSAY_DOSSIERS' | 'NEO4J_USER' | 'NEO4J_DATABASE'>;

const MAX_ATTEMPTS = 10;
/** Milliseconds. */
const MAX_PAUSE = 3_000;

/**
 * Prepares the record for service: runs pending migrations, and loads the dossiers into an empty record. If another
 * process does the same on this database at the same time, the one that collides retries, and finds the work done.
 *
 * @param report Called with lines for the user.
 * @throws HearsayError DATABASE_UNAVAILABLE with the reason when the database cannot be written.
 */
export async function prepareRecord(opened: Graph, config: Settings, report: (line: string) => void): Promise<void> {
  const graph = opened.unhurried();
  for (let attempt = 1; ; attempt += 1) {
    try {
      // At once, since a database that has just started takes most of a second to plan each.
      const [isEmpty] = await Promise.all([isEmptyRecord(graph), migrate(graph, report)]);
      if (isEmpty) await loadAtStart(graph, config.HEARSAY_DOSSIERS, report);
      return;
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isCollision(error)) throw withReason(error, config);
      report('another process is working on the same record: trying again');
      await sleep(MAX_PAUSE * Math.random());
    }
  }
}

function isCollision(error: unknown): boolean {
  return (error instanceof HearsayError && error.code === 'CONFLICT') || findFailure(error) === 'collision';
}

function withReason(error: unknown, { NEO4J_USER: user, NEO4J_DATABASE: database }: Settings): unknown {
  if (!(error instanceof HearsayError)) return error;
  const problem = findConnectionProblem(error.cause, { user, database });
  return problem ? new HearsayError('DATABASE_UNAVAILABLE', `Neo4j: ${problem.why}`, { cause: error }) : error;
}
