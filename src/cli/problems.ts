import { InputError } from '../common/errors.ts';
import { problemLine, type DossierError } from '../record/problem.ts';

/** Prints the problems of an import, each on a line, and returns an error with what became of it. */
export function toUserError(error: DossierError, json: boolean | undefined, advice = ''): InputError {
  if (json === true) process.stdout.write(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
  for (const problem of error.problems) process.stderr.write(`${problemLine(problem)}\n`);
  return new InputError(`${error.summary}${advice}`, { cause: error });
}
