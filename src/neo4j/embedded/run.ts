import { waitForBolt } from './bolt.ts';
import { prepareHome, type Ports } from './home.ts';
import { runLog, type RunLog } from './log.ts';
import { NEO4J_VERSION, type Programs } from './programs.ts';
import { launch, type Server } from './server.ts';
import { toUnopenedError } from './unopened-error.ts';

/** A Neo4j that answers queries. */
export interface Running extends Server {
  readonly ports: Ports;
  readonly password: string;
  readonly log: RunLog;
}

/** What to run Neo4j with. */
export interface RunOptions {
  readonly programs: Programs;
  readonly home: string;
  readonly ports: Ports;
  readonly settings: Record<string, string>;
  readonly report: (line: string) => void;
}

/** Starts Neo4j and waits until it answers queries; if it fails to, or `signal` is aborted, it is stopped. */
export async function runNeo4j(
  { programs, home, ports, settings, report }: RunOptions,
  signal: AbortSignal | undefined,
): Promise<Running> {
  const password = await prepareHome(home, ports, settings, programs);
  report(`starting Neo4j ${NEO4J_VERSION}`);
  const startedAt = performance.now();
  const log = await runLog(home);
  const server = await launch(programs, home, settings);
  const reminder = remind(
    report,
    'Neo4j is still starting: the machine may be busy, or it may be recovering from a crash',
  );
  const exited = Promise.race([server.exited, stopped(signal)]);
  try {
    const unopened = async () => toUnopenedError(home, await log.whyUnopened());
    await waitForBolt(ports.bolt, password, { exited, lastLines: log.lastLines, unopened });
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    clearInterval(reminder);
  }
  report(`Neo4j is up after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return { ...server, ports, password, log };
}

/** Resolves when the signal is aborted. */
function stopped(signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve('stopped');
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}

/** Reports a line every 15 s, until the timer is cleared. */
export function remind(report: (line: string) => void, line: string): NodeJS.Timeout {
  return setInterval(() => report(line), 15_000);
}
