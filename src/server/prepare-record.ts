import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../common/config.ts';
import { loadIntoEmpty } from '../imports/dossier/load-into-empty.ts';
import { HearsayError } from '../common/errors.ts';
import { findFailure } from '../graph/failures.ts';
import type { Graph } from '../graph/graph.ts';
import { findConnectionProblem } from '../neo4j/connection-problem.ts';
import { migrate } from '../record/migrate.ts';

type Settings = Pick<Config, 'HEARSAY_DOSSIERS' | 'NEO4J_USER' | 'NEO4J_DATABASE'>;

const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE = 3_000;

/**
 * Makes the record ready to serve: as this Hearsay reads it, with the dossiers in an empty one. Another Hearsay that
 * starts on the same database at the same moment does the same; who collides looks again, and finds it done.
 *
 * @throws HearsayError DATABASE_UNAVAILABLE saying why the database does not take it.
 */
export async function prepareRecord(graph: Graph, config: Settings, report: (line: string) => void): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await migrate(graph, report);
      await loadIntoEmpty(graph, config.HEARSAY_DOSSIERS, report);
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !collided(error)) throw worded(error, config);
      report('another process works on the same record: looking again');
      await sleep(LONGEST_PAUSE * Math.random());
    }
  }
}

function collided(error: unknown): boolean {
  return (error instanceof HearsayError && error.code === 'CONFLICT') || findFailure(error) === 'collision';
}

function worded(error: unknown, { NEO4J_USER: user, NEO4J_DATABASE: database }: Settings): unknown {
  if (!(error instanceof HearsayError)) return error;
  const refusal = findConnectionProblem(error.cause, { user, database });
  return refusal ? new HearsayError('DATABASE_UNAVAILABLE', `Neo4j: ${refusal.why}`, { cause: error }) : error;
}
