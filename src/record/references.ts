import type { Path } from './problem.ts';
import type { EntryType, EntryValues } from './entries.ts';

/** An id that an entry refers to, and its path in the entry. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
}

/** Where the entries of each type have ids of others; `*` stands for each item of a list. */
const REFERENCES: Readonly<Record<EntryType, readonly (readonly string[])[]>> = {
  actor: [
    ['offices', '*', 'of'],
    ['partOf', '*', 'actor'],
    ['ownedBy', '*', 'actor'],
    ['succeededBy'],
    ['identifiedAs', '*', 'actor'],
  ],
  event: [],
  place: [],
  topic: [],
  claim: [
    ['about', '*'],
    ['contradicts', '*'],
    ['entails', '*'],
  ],
  source: [['publisher'], ['cites', '*']],
  statement: [
    ['speaker'],
    ['as'],
    ['claim'],
    ['toward', '*', 'actor'],
    ['told', '*'],
    ['sources', '*', 'source'],
    ['respondsTo', '*'],
    ['saidIn'],
    ['occasion'],
    ['outcomeShownBy', '*'],
  ],
  verdict: [['of'], ['checker'], ['source']],
};

/** All ids that an entry refers to, in the order of its fields. */
export function referencesIn<Type extends EntryType>(type: Type, value: EntryValues[Type]): Reference[] {
  return referencesInContent(type, value);
}

/** All ids, or what stands in their place, that an entry refers to whose other fields may have any form. */
export function referencesInContent(type: EntryType, content: unknown): Reference[] {
  const references: Reference[] = [];
  for (const steps of REFERENCES[type]) collect(content, steps, [], references);
  return references;
}

function collect(content: unknown, steps: readonly string[], path: Path, references: Reference[]): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof content === 'string') references.push({ path, id: content });
  } else if (step !== '*') {
    collect(
      (content as Readonly<Record<string, unknown>> | null | undefined)?.[step],
      rest,
      [...path, step],
      references,
    );
  } else if (Array.isArray(content)) {
    for (const [index, item] of content.entries()) collect(item, rest, [...path, index], references);
  }
}
