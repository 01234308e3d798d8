import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/** Finds claims that contradict or entail themselves. */
export function claimsOnThemselves({ entries }: ValidationContext): Problem[] {
  return entries.claim.flatMap((entry) =>
    (['contradicts', 'entails'] as const).flatMap((field) =>
      (entry.value[field] ?? []).flatMap((id, index) =>
        id === entry.value.id ? [problemIn(entry, [field, index], `a claim cannot ${VERB[field]} itself`)] : [],
      ),
    ),
  );
}

const VERB = { contradicts: 'contradict', entails: 'entail' };

/** Finds claims that both entail and contradict another. */
export function contradictedConsequences({ entries }: ValidationContext): Problem[] {
  const contradictions = new Set(
    entries.claim.flatMap(({ value }) =>
      (value.contradicts ?? []).flatMap((id) => [`${value.id} ${id}`, `${id} ${value.id}`]),
    ),
  );
  return entries.claim.flatMap((entry) =>
    (entry.value.entails ?? []).flatMap((id, index) =>
      id !== entry.value.id && contradictions.has(`${entry.value.id} ${id}`)
        ? [problemIn(entry, ['entails', index], `${entry.value.id} cannot entail ${id} and contradict it`)]
        : [],
    ),
  );
}
