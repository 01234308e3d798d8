import { countryWords } from '../rules/countries.ts';
import { bodyWords, officeWords, type OfficeText } from '../rules/office-words.ts';
import { orNull, type Props } from './rows.ts';

/** In the record, what a government says is said by the state. */
const STATE_WORD = 'government';

/** What an actor belongs to. The order of its lists is not that of the entry. */
export interface Affiliations {
  readonly isState: boolean;
  /** Name and aliases. */
  readonly names: readonly string[];
  readonly offices: readonly (OfficeText & { readonly isOver: boolean })[];
  /** What it is part of, each with its aliases. */
  readonly wholes: readonly (readonly string[])[];
}

/**
 * The properties by which an actor is found through what it belongs to: `offices`, words of the offices that a person
 * holds; `words`, those of offices held before, of what an institution is part of, and other names and adjectives of a country.
 */
export function affiliationProps({ isState, names, offices, wholes }: Affiliations): Props {
  const held = offices.filter(({ isOver }) => !isOver).map(officeWords);
  const words = [
    ...offices.filter(({ isOver }) => isOver).map(officeWords),
    ...wholes.map(bodyWords),
    ...(isState ? [...countryWords(names), STATE_WORD] : []),
  ];
  return orNull({ offices: distinct(held), words: distinct(words) });
}

function distinct(texts: readonly string[]): string[] | undefined {
  return texts.length > 0 ? [...new Set(texts)].sort() : undefined;
}
