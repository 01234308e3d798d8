import { realpath } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Programs } from './programs.ts';
import { endSupervised, superviseJava } from './supervised.ts';

/** The class of neo4j-admin. */
export const ADMIN_TOOL = 'org.neo4j.cli.AdminTool';

/** How a run of neo4j-admin ended. */
export interface AdminRun {
  /** Its exit code; null if a signal ended it. */
  readonly code: number | null;
  /** The lines of its output. */
  readonly output: readonly string[];
}

/** Options of {@link runAdmin}. */
export interface AdminOptions {
  /** Arguments for Java, before those of neo4j-admin. */
  readonly javaArgs?: readonly string[];
  /** Called with each line of the output. */
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs neo4j-admin on a home, such as with the arguments `database check neo4j`, or with one that names a file of
 * arguments which begins with {@link ADMIN_TOOL}. It ends with this process. Its working folder is the home, so that
 * paths in `args` can be relative to it.
 *
 * @throws the reason of `signal`, once Java has ended.
 */
export async function runAdmin(
  programs: Programs,
  home: string,
  args: readonly string[],
  { javaArgs = [], onLine, signal }: AdminOptions = {},
): Promise<AdminRun> {
  signal?.throwIfAborted();
  // By its real path, which has no colon or comma where the home has none: Java cannot quote them in a class path.
  const lib = path.relative(await realpath(home), await realpath(path.join(programs.folder, 'lib')));
  const child = superviseJava(
    {
      java: programs.java,
      cwd: home,
      env: { NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
      args: [...javaArgs, '-cp', path.join(lib, '*'), ...(args[0]?.startsWith('@') ? [] : [ADMIN_TOOL]), ...args],
    },
    'pipe',
  );
  const stop = () => endSupervised(child);
  signal?.addEventListener('abort', stop);
  const output: string[] = [];
  const take = (line: string) => {
    output.push(line);
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream as Readable }).on('line', take);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    signal?.throwIfAborted();
    return { code, output };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
