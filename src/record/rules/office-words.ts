import { countryWords } from './countries.ts';
import { fold } from '../../common/fold.ts';
import { splitWords } from './words.ts';

/** An office with the names of its body, and of all that this is part of. */
export interface OfficeText {
  readonly title: string;
  /** Each with its aliases. */
  readonly bodies: readonly (readonly string[])[];
}

/** The words by which the holder of an office is found: `president azerbaijan azerbaijani`. */
export function officeWords({ title, bodies }: OfficeText): string {
  return [wordsOf([title]), ...bodies.map(bodyWords).sort()].join(' ');
}

/** The words by which a body is found in what belongs to it: its names and, of a country, the other names and adjectives. */
export function bodyWords(names: readonly string[]): string {
  return wordsOf([...names, ...countryWords(names)]);
}

function wordsOf(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(splitWords).map(fold))].join(' ');
}
