import type { StatementEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { occasionKey, toOccasion, type Occasion } from '../occasion.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/**
 * Finds statements by the same speaker, with the same stance on the same claim on the same day: one occasion that two
 * sources report, perhaps in slightly different words, is one statement with two sources. What the record has so already
 * was found when it was imported.
 */
export function saidTwice({ entries, declared, occasions }: ValidationContext): Problem[] {
  const recorded = occasions.filter(({ id }) => !declared.has(id));
  const earlier = Map.groupBy(recorded, occasionKey);
  const before = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  return entries.statement.flatMap((entry) => {
    const occasion = toOccasion(entry.value);
    if (occasion === null) return [];
    const others = earlier.get(occasionKey(occasion)) ?? [];
    earlier.set(occasionKey(occasion), [...others, occasion]);
    const isNew = (other: Occasion) => !isSame(before.get(occasion.id), before.get(other.id));
    const same = others.find((other) => isNew(other) && !isToldApart(occasion, other) && !isAnswer(entry.value, other));
    if (!same) return [];
    const message = `same speaker, claim and day as ${same.id}: if it was said once, add the source to that statement; if twice, tell the two apart by channel or told, or ignore this`;
    return [problemIn(entry, ['id'], message)];
  });
}

/** Whether both statements are recorded, and as what may be one occasion. */
function isSame(one: Occasion | undefined, other: Occasion | undefined): boolean {
  if (!one || !other) return false;
  return occasionKey(one) === occasionKey(other) && !isToldApart(one, other);
}

/** Whether their channels or addressees say that two statements are not the same. */
function isToldApart(one: Occasion, other: Occasion): boolean {
  if (one.channel !== null && other.channel !== null && one.channel !== other.channel) return true;
  return one.told.length > 0 && other.told.length > 0 && !one.told.some((actor) => other.told.includes(actor));
}

function isAnswer({ respondsTo = [] }: StatementEntry, { id }: Occasion): boolean {
  return respondsTo.includes(id);
}
