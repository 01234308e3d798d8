import type { Command } from 'commander';
import { vi } from 'vitest';
import type { OpenDatabase } from '../../src/cli/database.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The output of a command, and the error if it failed. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly failure: unknown;
}

/** Runs a command of `hearsay` on this graph, as from the command line. */
export async function run(
  command: (open: () => Promise<OpenDatabase>) => Command,
  graph: Graph,
  ...args: string[]
): Promise<Run> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const prepared = command(() => Promise.resolve({ graph, close: () => Promise.resolve() })).exitOverride();
  const failure = await prepared.parseAsync(args, { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const written = { out: text(out.mock.calls), err: text(err.mock.calls), failure };
  vi.restoreAllMocks();
  return written;
}

function text(calls: unknown[][]): string {
  return calls.map(([line]) => line).join('');
}
