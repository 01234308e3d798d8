import type { Command } from 'commander';
import type { OpenDatabase } from '../../src/cli/database.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Runs a command with these arguments on an open database, and returns what it prints. */
export async function printed(
  command: (open: () => Promise<OpenDatabase>) => Command,
  graph: Graph,
  ...args: string[]
): Promise<string> {
  const lines: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array) => {
    lines.push(String(text));
    return true;
  };
  try {
    const open = () => Promise.resolve({ graph, close: () => Promise.resolve() });
    await command(open).exitOverride().parseAsync(args, { from: 'user' });
  } finally {
    process.stdout.write = write;
  }
  return lines.join('');
}
