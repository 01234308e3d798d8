import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** One process for good: a pid alone may belong to another by the time it is looked up. */
export interface Running {
  pid: number;
  startedAt: string;
}

/** The process with this pid as it runs now, or undefined if there is none. */
export async function findRunning(pid: number): Promise<Running | undefined> {
  const startedAt = process.platform === 'linux' ? await startOnLinux(pid) : await startElsewhere(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether that very process still runs. */
export async function isRunning(process: Running): Promise<boolean> {
  return (await findRunning(process.pid))?.startedAt === process.startedAt;
}

/** Ends that very process: asks, and after the grace no longer asks. */
export async function endRunning(target: Running, graceMs: number): Promise<void> {
  const deadline = Date.now() + graceMs;
  if (await isRunning(target)) signal(target.pid, 'SIGTERM');
  while (await isRunning(target)) {
    if (Date.now() > deadline) signal(target.pid, 'SIGKILL');
    await sleep(100);
  }
}

/** What a file says of a process, as `JSON.stringify` wrote it; undefined if it says nothing that can be used. */
export async function readRunning(file: string): Promise<Running | undefined> {
  try {
    const said: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isRecord(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Running {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && Number.isInteger(value.pid) && 'startedAt' in value && typeof value.startedAt === 'string';
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field, the name, may hold spaces and parentheses; state is the field after it, start time the 22nd.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
}

async function startElsewhere(pid: number): Promise<string | undefined> {
  const [command, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  const found = await promisify(execFile)(command, args, { env: { ...process.env, LC_ALL: 'C' } }).catch(
    () => undefined,
  );
  return found?.stdout.trim() || undefined;
}
