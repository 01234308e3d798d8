import type { RunQuery } from '../../record/run-query.ts';
import { DossierError, inOrder, type Problem } from '../../record/problem.ts';
import type { Reading } from './read.ts';
import { RULES, WARNINGS } from '../../record/rules.ts';
import { checkStructure } from './check-structure.ts';
import { completeDossiers } from './complete.ts';
import type { Structure } from '../../record/structure.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';

/** Valid files, as what their shorthand was read, and what is odd in them. */
interface Validated {
  readonly structure: Structure;
  readonly readings: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Completes all files, and validates them against the format and the rules.
 *
 * @throws DossierError with all problems in all files.
 */
export async function validate(runQuery: RunQuery, reading: Reading): Promise<Validated> {
  const completed = await completeDossiers(reading.documents, runQuery);
  const structure = checkStructure(completed.documents);
  const context = await loadValidationContext(runQuery, structure, reading.complete);
  // What a name was taken for is told once: that it is no id says nothing more.
  const told = new Set(completed.handled.map(placeOf));
  const problems = [
    ...reading.problems,
    ...completed.problems,
    ...[...structure.problems, ...RULES.flatMap((rule) => rule(context))].filter(
      (problem) => !told.has(placeOf(problem)),
    ),
  ];
  if (problems.length > 0) throw new DossierError(problems);
  const warnings = inOrder(WARNINGS.flatMap((rule) => rule(context)));
  return { structure, readings: completed.readings, warnings };
}

function placeOf({ file, path }: Problem): string {
  return `${file} ${path}`;
}
