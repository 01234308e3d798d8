import type { StatementEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { utteranceKey, toUtterance, type Utterance } from '../utterance.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/**
 * Finds statements by the same speaker, with the same stance on the same claim on the same day: one utterance that two
 * sources report, perhaps in slightly different words, is one statement with two sources. What the record has so already
 * was found when it was imported.
 */
export function saidTwice({ entries, declared, utterances }: ValidationContext): Problem[] {
  const recorded = utterances.filter(({ id }) => !declared.has(id));
  const earlier = Map.groupBy(recorded, utteranceKey);
  const before = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  return entries.statement.flatMap((entry) => {
    const utterance = toUtterance(entry.value);
    if (utterance === null) return [];
    const others = earlier.get(utteranceKey(utterance)) ?? [];
    earlier.set(utteranceKey(utterance), [...others, utterance]);
    const isNew = (other: Utterance) => !isSame(before.get(utterance.id), before.get(other.id));
    const same = others.find(
      (other) => isNew(other) && !isToldApart(utterance, other) && !isAnswer(entry.value, other),
    );
    if (!same) return [];
    const message = `same speaker, claim and day as ${same.id}: if it was said once, add the source to that statement; if twice, tell the two apart by channel or told, or ignore this`;
    return [problemIn(entry, ['id'], message)];
  });
}

/** Whether both statements are recorded, and as what may be one utterance. */
function isSame(one: Utterance | undefined, other: Utterance | undefined): boolean {
  if (!one || !other) return false;
  return utteranceKey(one) === utteranceKey(other) && !isToldApart(one, other);
}

/** Whether their channels or addressees say that two statements are not the same. */
function isToldApart(one: Utterance, other: Utterance): boolean {
  if (one.channel !== null && other.channel !== null && one.channel !== other.channel) return true;
  return one.told.length > 0 && other.told.length > 0 && !one.told.some((actor) => other.told.includes(actor));
}

function isAnswer({ respondsTo = [] }: StatementEntry, { id }: Utterance): boolean {
  return respondsTo.includes(id);
}
