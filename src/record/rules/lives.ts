import { parsePartialDate } from '../../time/partial-date.ts';
import { endInWords, sequence } from '../../time/sequence.ts';
import type { Problem } from '../problem.ts';
import { problemIn, toLife, type Recorded, type ValidationContext } from '../validation-context.ts';

/** Finds statements by someone who was not born yet, or was dead, and by what was not founded yet, or was dissolved. */
export function spokenOutsideLife({ entries, declared, recorded }: ValidationContext): Problem[] {
  const inFiles = new Map(entries.actor.map(({ value }) => [value.id, { kind: value.kind, ...toLife(value) }]));
  const lifeOf = (id: string) => inFiles.get(id) ?? (declared.has(id) ? undefined : recorded.get(id));
  return entries.statement.flatMap((entry) => {
    const { speaker, saidAt } = entry.value;
    const life = lifeOf(speaker);
    const odd = life && outside(life, saidAt);
    if (odd === undefined) return [];
    return [problemIn(entry, ['speaker'], `said ${saidAt}, and ${speaker} ${odd}: check the date and who it was`)];
  });
}

function outside(
  { kind, began, ended }: Pick<Recorded, 'kind' | 'began' | 'ended'>,
  saidAt: string,
): string | undefined {
  const { earliest, latest } = parsePartialDate(saidAt);
  const isPerson = kind === 'PERSON';
  if (ended !== null && earliest !== null && sequence(earliest.getTime(), ended) !== 'POSSIBLE')
    return `${isPerson ? 'had died' : 'had been dissolved'} by ${endInWords(ended)}`;
  if (began !== null && latest !== null && sequence(began, latest.getTime()) !== 'POSSIBLE')
    return `was ${isPerson ? 'born' : 'founded'} on ${new Date(began).toISOString().slice(0, 10)} at the earliest`;
  return undefined;
}
