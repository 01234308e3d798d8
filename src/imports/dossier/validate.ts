import type { RunQuery } from '../../record/run-query.ts';
import { DossierError } from '../../record/problem.ts';
import type { Reading } from './read.ts';
import { RULES } from '../../record/rules.ts';
import { checkStructure } from './check-structure.ts';
import type { Structure } from '../../record/structure.ts';
import { loadValidationContext } from '../../record/load-validation-context.ts';

/**
 * Checks everything before anything is written.
 *
 * @throws DossierError with all that is wrong in all files.
 */
export async function validate(ask: RunQuery, reading: Reading): Promise<Structure> {
  const structure = checkStructure(reading.documents);
  const world = await loadValidationContext(ask, structure, reading.complete);
  const problems = [...reading.problems, ...structure.problems, ...RULES.flatMap((rule) => rule(world))];
  if (problems.length > 0) throw new DossierError(problems);
  return structure;
}
