import { writeOutput } from '../common/output.ts';
import { findTarget, type OutputOptions } from '../common/output-target.ts';

/** What `--force` does, for the help of a command with an output file. */
export const FORCE_HELP = 'replace the file if it exists';

/** Writes what a command prints, whole or piece by piece. */
export type Write = (content: string | Iterable<string>) => Promise<void>;

/**
 * Prepares the output of a command: to a file, or to standard output if no path is given.
 *
 * @throws InputError before any work is done, when the file exists or cannot be written.
 */
export async function prepareOut(path: string | undefined, options: OutputOptions): Promise<Write> {
  const to = path ?? '-';
  await findTarget(to, options);
  return async (content) => {
    if (to === '-' && typeof content === 'string') process.stdout.write(content);
    else await writeOutput(to, content, options);
  };
}
