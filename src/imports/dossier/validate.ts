import type { RunQuery } from '../../record/run-query.ts';
import { DossierError, inOrder, type Problem } from '../../record/problem.ts';
import type { Reading } from './read.ts';
import { RULES, WARNINGS } from '../../record/rules.ts';
import { checkStructure } from './check-structure.ts';
import type { Structure } from '../../record/structure.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';

/** Valid files, and what is odd in them. */
interface Validated {
  readonly structure: Structure;
  readonly warnings: readonly Problem[];
}

/**
 * Validates all files against the format and the rules.
 *
 * @throws DossierError with all problems in all files.
 */
export async function validate(runQuery: RunQuery, reading: Reading): Promise<Validated> {
  const structure = checkStructure(reading.documents);
  const context = await loadValidationContext(runQuery, structure, reading.complete);
  const problems = [...reading.problems, ...structure.problems, ...RULES.flatMap((rule) => rule(context))];
  if (problems.length > 0) throw new DossierError(problems);
  return { structure, warnings: inOrder(WARNINGS.flatMap((rule) => rule(context))) };
}
