import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { SupervisorOptions } from './supervisor.ts';

/** A Java process to run. */
export interface JavaProcess extends Omit<SupervisorOptions, 'java'> {
  readonly java: { readonly command: string };
  /** Working folder. Paths in `args` are best given relative to it: lists of paths cannot hold every character. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts Java under a supervisor in a separate process group, and returns the supervisor. It stops Java when its
 * standard input closes, which the system does however this process exits, even by kill -9; {@link endSupervised} does
 * it on purpose.
 *
 * @param output Where the output of Java goes: a pipe each, or a file.
 */
export function superviseJava({ java, cwd, env, ...options }: JavaProcess, output: 'pipe' | number): ChildProcess {
  const supervisor = path.join(import.meta.dirname, `supervisor${path.extname(import.meta.filename)}`);
  const passed: SupervisorOptions = { java: java.command, ...options };
  return spawn(process.execPath, [supervisor, JSON.stringify(passed)], {
    cwd,
    env: { ...process.env, ...UNICODE_PATHS, ...env },
    stdio: ['pipe', output, output],
    // Ctrl-C in a terminal goes to the whole process group, but the service must stop before its database.
    detached: true,
    windowsHide: true,
  });
}

/** Stops the Java under this supervisor. */
export function endSupervised(supervisor: ChildProcess): void {
  supervisor.stdin?.destroy();
}

// In the locale C, Java cannot open a file whose path is not ASCII.
const UNICODE_PATHS = process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {};
