import type { ClaimEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

const OF_WHAT_IS = new Set<ClaimEntry['kind'] | undefined>(['FACTUAL', 'EVALUATIVE']);

/** Finds conditions and outcomes of what is neither a promise nor a threat, of claims that the files have. */
export function outcomesOfFacts({ entries }: ValidationContext): Problem[] {
  const kinds = new Map(entries.claim.map(({ value }) => [value.id, value.kind]));
  return entries.statement.flatMap((entry) => {
    const { claim, toward = [] } = entry.value;
    const promises = toward.some(({ attitude }) => attitude === 'PROMISES' || attitude === 'THREATENS');
    if (promises || !OF_WHAT_IS.has(kinds.get(claim))) return [];
    return (['condition', 'outcome'] as const)
      .filter((field) => entry.value[field] !== undefined)
      .map((field) =>
        problemIn(entry, [field], `${field} is of a promise or threat, and ${claim} is ${kinds.get(claim) ?? ''}`),
      );
  });
}
