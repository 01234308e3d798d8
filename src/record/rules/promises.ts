import type { ClaimEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

const OF_WHAT_IS = new Set<ClaimEntry['kind'] | undefined>(['FACTUAL', 'EVALUATIVE']);

/** Finds conditions and outcomes of what is neither a promise nor a threat. */
export function outcomesOfFacts({ entries, recorded }: ValidationContext): Problem[] {
  const kinds = new Map(entries.claim.map(({ value }) => [value.id, value.kind]));
  const kindFrom = (id: string) => kinds.get(id) ?? recorded.get(id)?.claimKind ?? undefined;
  return entries.statement.flatMap((entry) => {
    const { claim, toward = [] } = entry.value;
    const promises = toward.some(({ attitude }) => attitude === 'PROMISES' || attitude === 'THREATENS');
    if (promises || !OF_WHAT_IS.has(kindFrom(claim))) return [];
    return (['condition', 'outcome'] as const)
      .filter((field) => entry.value[field] !== undefined)
      .map((field) =>
        problemIn(entry, [field], `${field} is of a promise or threat, and ${claim} is ${kindFrom(claim) ?? ''}`),
      );
  });
}
