import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programs } from './temporary.ts';

/** The entry point of the command line. */
export const HEARSAY = join(import.meta.dirname, '../../src/cli/hearsay.ts');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command in a process of its own. */
export interface Command {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  readonly said: () => string;
}

/** Environment of a command on an embedded database in this data folder, on any free ports. */
export function onData(data: string): Record<string, string> {
  return { HEARSAY_DATA: data, PORT: '0', NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' };
}

/** Creates a data folder that has the programs of this checkout already. */
export async function makeData(data: string): Promise<string> {
  await mkdir(programs, { recursive: true });
  await mkdir(data, { recursive: true });
  await symlink(programs, join(data, basename(programs)));
  return data;
}

/** Starts `hearsay` with these arguments. */
export function hearsay(args: readonly string[], env: Readonly<Record<string, string>> = {}): Command {
  return start(process.execPath, [HEARSAY, ...args], env);
}

/** Starts any command, as `npm start`, in its own process group. */
export function start(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Command {
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return { process: child, ended, said: () => out + err };
}

/** Waits until a command has said something. @throws Error with all that it said, if it ends or the time is over. */
export async function untilSaid(command: Command, text: string, limitMs = 120_000): Promise<string> {
  const deadline = performance.now() + limitMs;
  while (!command.said().includes(text)) {
    const ended = await Promise.race([command.ended, sleep(50)]);
    if (command.said().includes(text)) break;
    if (ended) throw new Error(`it ended with ${ended.code}:\n${command.said()}`);
    if (performance.now() > deadline) throw new Error(`it did not say ${text} in ${limitMs} ms:\n${command.said()}`);
  }
  return command.said();
}
