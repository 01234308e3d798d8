import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a service told its user when it was up. */
export interface Started {
  readonly api: string;
  readonly browser: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Runs `npm start` on free ports with an empty record of its own, and reads what it prints. */
export function npmStart(): Promise<Started> {
  return startService('npm', ['start'], ROOT);
}

/** The same of any command that starts the service, in any folder. */
export async function startService(command: string, args: readonly string[], cwd: string): Promise<Started> {
  const data = await mkdtemp(join(tmpdir(), 'hearsay-browser-'));
  const programs = programsFolder(join(ROOT, '.hearsay'));
  await mkdir(programs, { recursive: true });
  await symlink(programs, join(data, basename(programs)));
  const service = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...process.env, HEARSAY_DATA: data, PORT: '0', NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' },
  });
  const ended = once(service, 'exit');
  let said = '';
  for (const stream of [service.stdout, service.stderr]) stream.on('data', (text) => (said += String(text)));
  const stop = async () => {
    const group = -(service.pid ?? 0);
    if (lives(group)) process.kill(group, 'SIGTERM');
    while (lives(group)) await sleep(200); // A parent may be gone before the service has ended its database.
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  while (!said.includes('Ctrl-C')) {
    const over = await Promise.race([ended, sleep(200)]);
    if (!over) continue;
    await stop();
    throw new Error(`${command} ${args.join(' ')} ended:\n${said}`);
  }
  const [, api = ''] = /GraphQL API +(\S+)/.exec(said) ?? [];
  const [, browser = ''] = /Neo4j Browser +(\S+)/.exec(said) ?? [];
  const [, password = ''] = /password (\S+)/.exec(said) ?? [];
  return { api, browser, password, stop };
}

/** Whether any process of the group is left. */
function lives(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
