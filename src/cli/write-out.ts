import { writeFile } from 'node:fs/promises';
import { HearsayError } from '../common/errors.ts';

/**
 * Writes the output of a command to a file, or to standard output if no path is given.
 *
 * @throws HearsayError INTERNAL when the file cannot be written.
 */
export async function writeOut(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HearsayError('INTERNAL', `${path} cannot be written: ${why}`, { cause: error });
  }
}
