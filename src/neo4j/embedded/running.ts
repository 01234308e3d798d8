import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Identifies a process: with its start time, as a pid alone may be reused by another process. */
export interface RunningProcess {
  pid: number;
  startedAt: string;
}

/** The running process with this pid; undefined if there is none. */
export async function findRunning(pid: number): Promise<RunningProcess | undefined> {
  const startedAt = process.platform === 'linux' ? await startOnLinux(pid) : await startElsewhere(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether this process (not another one with the same pid) is still running. */
export async function isRunning(process: RunningProcess): Promise<boolean> {
  return (await findRunning(process.pid))?.startedAt === process.startedAt;
}

/** Stops this process: SIGTERM, and after the grace period SIGKILL. */
export async function endRunning(target: RunningProcess, graceMs: number): Promise<void> {
  const deadline = Date.now() + graceMs;
  if (await isRunning(target)) signal(target.pid, 'SIGTERM');
  while (await isRunning(target)) {
    if (Date.now() > deadline) signal(target.pid, 'SIGKILL');
    await sleep(100);
  }
}

/** Reads a process written to a file as JSON; undefined if the file is missing or invalid. */
export async function readRunning(file: string): Promise<RunningProcess | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isRunningProcess(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRunningProcess(value: unknown): value is RunningProcess {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && Number.isInteger(value.pid) && 'startedAt' in value && typeof value.startedAt === 'string';
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has exited in the meantime.
  }
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field, the name, may contain spaces and parentheses; the state follows it, and the start time is the 22nd.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
}

async function startElsewhere(pid: number): Promise<string | undefined> {
  const [command, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  const output = await promisify(execFile)(command, args, { env: { ...process.env, LC_ALL: 'C' } }).catch(
    () => undefined,
  );
  return output?.stdout.trim() || undefined;
}
