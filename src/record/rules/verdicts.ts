import type { VerdictEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/** Finds verdicts whose conclusion is the opposite of where their rating is on its scale. */
export function verdictsAgainstScale({ entries }: ValidationContext): Problem[] {
  return entries.verdict.flatMap((entry) => {
    const { scale, conclusion } = entry.value;
    if (!scale || !isOpposite(scale, conclusion)) return [];
    const { value, worst, best } = scale;
    const message = `${conclusion}, though the rating ${value} is nearer the other end of its scale, from ${worst} (worst) to ${best} (best): check both`;
    return [problemIn(entry, ['conclusion'], message)];
  });
}

function isOpposite({ value, worst, best }: NonNullable<VerdictEntry['scale']>, conclusion: string): boolean {
  const share = (value - worst) / (best - worst);
  return (conclusion === 'SUPPORTED' && share < 0.5) || (conclusion === 'REFUTED' && share > 0.5);
}
