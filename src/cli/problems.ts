import { InputError } from '../common/errors.ts';
import { DossierError, problemLine } from '../record/problem.ts';

/**
 * Prints the problems of an import, each on a line, and returns an error with what became of it; returns other errors
 * unchanged.
 */
export function toUserError(error: unknown, json: boolean | undefined, advice = ''): unknown {
  if (!(error instanceof DossierError)) return error;
  if (json === true) process.stdout.write(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
  for (const problem of error.problems) process.stderr.write(`${problemLine(problem)}\n`);
  return new InputError(`${error.summary}${advice}`, { cause: error });
}
