import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of this project, run until it says where it listens. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws Error when it ends without having said where it listens. */
export async function running(script: string, args: string[], environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script} ended before it was up`);
  });
  const url = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /^(?: {2}GraphQL API +)?(http:\/\/\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
  return {
    url: await Promise.race([url, ended]),
    stop: async () => {
      child.kill('SIGTERM');
      await ended.catch(() => undefined);
    },
  };
}
