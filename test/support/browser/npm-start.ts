import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programsFolder } from '../../../src/neo4j/embedded/programs.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What `npm start` told its user. */
export interface Started {
  readonly api: string;
  readonly browser: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Runs `npm start` on free ports with an empty record of its own, and reads what it prints. */
export async function npmStart(): Promise<Started> {
  const data = await mkdtemp(join(tmpdir(), 'hearsay-browser-'));
  const programs = programsFolder(join(ROOT, '.hearsay'));
  await mkdir(programs, { recursive: true });
  await symlink(programs, join(data, basename(programs)));
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, HEARSAY_DATA: data, PORT: '0', NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' },
  });
  const ended = once(npm, 'exit');
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (said += String(text)));
  const stop = async () => {
    const group = -(npm.pid ?? 0);
    if (lives(group)) process.kill(group, 'SIGTERM');
    while (lives(group)) await sleep(200); // npm is gone before the service has ended its database.
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  while (!said.includes('Ctrl-C')) {
    const over = await Promise.race([ended, sleep(200)]);
    if (!over) continue;
    await stop();
    throw new Error(`npm start ended:\n${said}`);
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
