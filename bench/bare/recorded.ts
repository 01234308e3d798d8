import neo4j, { type Session } from 'neo4j-driver';

/** A query as it was sent to the database. */
export interface Read {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/**
 * Records the queries that `work` runs as steps, each a list of queries sent concurrently; a new step starts when an
 * earlier query has returned. Recorded at the driver, so that it includes everything above it.
 */
export async function recorded(work: () => Promise<unknown>): Promise<Read[][]> {
  const steps: Read[][] = [];
  let cameBack = true;
  const sessions = neo4j.Session.prototype;
  const run = Reflect.get(sessions, 'run') as Method;
  const close = Reflect.get(sessions, 'close') as Method;
  const watched: Record<'run' | 'close', Method> = {
    run(text, params, ...rest) {
      if (cameBack) steps.push([]);
      cameBack = false;
      steps.at(-1)?.push({ text, params } as Read);
      return Reflect.apply(run, this, [text, params, ...rest]);
    },
    close() {
      cameBack = true;
      return Reflect.apply(close, this, []);
    },
  };
  Object.assign(sessions, watched);
  try {
    await work();
  } finally {
    Object.assign(sessions, { run, close });
  }
  return steps;
}

type Method = (this: Session, ...given: unknown[]) => unknown;
