import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './database.ts';

/** A running program of this project. */
export interface Running {
  readonly url: string;
  /** Current memory use (resident set size), in MB. */
  memory(): number;
  /** Processor time it has taken so far, in ms; Linux alone tells it finely enough. */
  processorTime(): number;
}

// Kill all programs however this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/**
 * Starts a program and waits until it prints its address; it is stopped with the others.
 *
 * @throws Error if it exits before that.
 */
export async function startProgram(
  running: AsyncDisposableStack,
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  process.once('exit', () => child.kill());
  running.defer(async () => {
    child.kill('SIGTERM');
    await exit;
  });
  const ended = exit.then(() => {
    throw new Error(`${script} ended before it was up`);
  });
  const url = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /^(?: {2}GraphQL API +)?(http:\/\/\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
  const up = await Promise.race([url, ended]);
  ended.catch(() => undefined);
  return {
    url: up,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    processorTime: () => processorTime(child.pid ?? 0),
  };
}

const TICK = 10;

/** Of `/proc`, the times in user and in system mode, which stand after the program's name in brackets. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
