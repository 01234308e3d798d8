import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeData, onData } from './hearsay-process.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A running service, with what it printed at start. */
export interface Started {
  readonly api: string;
  readonly browser: string;
  readonly password: string;
  /** The data folder. */
  readonly data: string;
  /** Process id of the command. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Runs `npm start` on free ports with a new, empty record. */
export function npmStart(): Promise<Started> {
  return startService('npm', ['start'], ROOT);
}

/** Runs a command that starts the service in `cwd`, and waits until it is up. */
export async function startService(command: string, args: readonly string[], cwd: string): Promise<Started> {
  const data = await makeData(await mkdtemp(join(tmpdir(), 'hearsay-browser-')));
  const service = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...process.env, ...onData(data) },
  });
  const ended = once(service, 'exit');
  let output = '';
  for (const stream of [service.stdout, service.stderr]) stream.on('data', (text) => (output += String(text)));
  const stop = async () => {
    const group = -(service.pid ?? 0);
    if (lives(group)) process.kill(group, 'SIGTERM');
    while (lives(group)) await sleep(200); // The parent process may end before the service has stopped its database.
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  while (!output.includes('Ctrl-C')) {
    const exit = await Promise.race([ended, sleep(200)]);
    if (!exit) continue;
    await stop();
    throw new Error(`${command} ${args.join(' ')} ended:\n${output}`);
  }
  const [, api = ''] = /GraphQL API +(\S+)/.exec(output) ?? [];
  const [, browser = ''] = /Neo4j Browser +(\S+)/.exec(output) ?? [];
  const [, passwordFile = ''] = /password in (.+)/.exec(output) ?? [];
  const password = (await readFile(passwordFile, 'utf8')).trim();
  return { api, browser, password, data, pid: service.pid ?? 0, stop };
}

/** Whether any process of the group is still running. */
function lives(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
