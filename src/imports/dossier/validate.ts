import type { RunQuery } from '../../record/run-query.ts';
import { DossierError } from '../../record/problem.ts';
import type { Reading } from './read.ts';
import { RULES } from '../../record/rules.ts';
import { checkStructure } from './check-structure.ts';
import type { Structure } from '../../record/structure.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';

/**
 * Validates all files against the format and the rules.
 *
 * @throws DossierError with all problems in all files.
 */
export async function validate(runQuery: RunQuery, reading: Reading): Promise<Structure> {
  const structure = checkStructure(reading.documents);
  const context = await loadValidationContext(runQuery, structure, reading.complete);
  const problems = [...reading.problems, ...structure.problems, ...RULES.flatMap((rule) => rule(context))];
  if (problems.length > 0) throw new DossierError(problems);
  return structure;
}
