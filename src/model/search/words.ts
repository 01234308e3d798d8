import { MAX_SEARCH_LENGTH, MAX_SEARCH_WORDS } from '../../common/bounds.ts';
import { InputError } from '../../common/errors.ts';
import { RAW_FACTOR, toText } from '../../record/rules/text.ts';
import { fold } from '../../common/fold.ts';
import { splitWords } from '../../record/rules/words.ts';
import { droppable } from './titles.ts';

/** Lucene's English stop words. They are not in the index, so a query cannot require them. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** Whether the index leaves out this word, in the folded form. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** More words than this are a sentence: each is looked for as it stands. */
const MAX_SHORT = 12;

/** The words that a person typed, without stop words. */
export interface SearchWords {
  /** Words that have to match. */
  readonly required: readonly string[];
  /** Honorifics and patronymics: a name that has them, too, matches better. */
  readonly optional: readonly string[];
  readonly isSentence: boolean;
}

/**
 * Reads what a person typed.
 *
 * @param forNames Whether honorifics and patronymics are optional, because names are looked for.
 * @throws InputError if the text has no letter or digit, is too long or has too many words.
 */
export function readWords(typed: string, field: string, forNames: boolean): SearchWords {
  const text = typed.length > MAX_SEARCH_LENGTH * RAW_FACTOR ? typed : toText('line', typed);
  if (text.length > MAX_SEARCH_LENGTH)
    throw new InputError(`${field} takes at most ${MAX_SEARCH_LENGTH} characters, received ${text.length}`, { field });
  const words = splitWords(text);
  if (words.length === 0)
    throw new InputError(
      `${field} needs at least one letter or digit, received ${JSON.stringify(typed.slice(0, 100))}`,
      { field },
    );
  const indexed = words.filter((word) => !isStopWord(fold(word)));
  if (indexed.length > MAX_SEARCH_WORDS)
    throw new InputError(`${field} takes at most ${MAX_SEARCH_WORDS} words, received ${indexed.length}`, { field });
  const all = indexed.length > 0 ? indexed : words.slice(0, 1);
  const dropped = forNames ? droppable(all) : new Set<number>();
  return {
    required: all.filter((_, index) => !dropped.has(index)),
    optional: all.filter((_, index) => dropped.has(index)),
    isSentence: all.length > MAX_SHORT,
  };
}
