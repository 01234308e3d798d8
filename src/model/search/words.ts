import { MAX_SEARCH_LENGTH, MAX_SEARCH_WORDS } from '../../common/bounds.ts';
import { InputError } from '../../common/errors.ts';
import { fold } from '../../common/fold.ts';
import { RAW_FACTOR, toText } from '../../record/rules/text.ts';

const MIN_FUZZY_LENGTH = 4;

// Letters and digits, with dots and apostrophes between them, which the index keeps inside a word: News.Az, O'Brien.
const WORDS = /[\p{L}\p{N}\p{M}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
const WORD_JOINERS = /['’.]/;
// A case ending after an apostrophe: Azerbaijan's, Türkiye'nin.
const CASE_ENDING = /(?<=^[^.'’]{3,})['’].*$/;

/** Lucene's English stop words. They are not in the index, so a query cannot require them. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/**
 * Turns what a person typed into a Lucene query. Every word must match: exactly (best), as a prefix, or with one letter
 * wrong, missing, added or swapped. A match in a name scores higher than one in an alias, and that higher than one in
 * other text.
 *
 * The index folds case and diacritics (Lucene's ASCIIFoldingFilter), and folds the Azerbaijani ə to a. People write it as
 * e just as often, so the query has both spellings.
 *
 * @throws InputError if the text has no letter or digit, is too long or has too many words.
 */
export function luceneQuery(typed: string, field: string): string {
  const text = typed.length > MAX_SEARCH_LENGTH * RAW_FACTOR ? typed : toText('line', typed);
  if (text.length > MAX_SEARCH_LENGTH)
    throw new InputError(`${field} takes at most ${MAX_SEARCH_LENGTH} characters, received ${text.length}`, { field });
  const words = splitWords(text);
  if (words.length === 0)
    throw new InputError(
      `${field} needs at least one letter or digit, received ${JSON.stringify(typed.slice(0, 100))}`,
      { field },
    );
  const indexed = words.filter((word) => !STOP_WORDS.has(fold(word)));
  if (indexed.length > MAX_SEARCH_WORDS)
    throw new InputError(`${field} takes at most ${MAX_SEARCH_WORDS} words, received ${indexed.length}`, { field });
  const required = indexed.length > 0 ? indexed : words.slice(0, 1);
  return required.map((word) => `(${spellings(word).map(matchWhole).join(' OR ')})`).join(' AND ');
}

/** Like `luceneQuery`, but one matching word is enough: for suggestions. */
export function anyOfWords(typed: string): string {
  return splitWords(toText('line', typed))
    .slice(0, MAX_SEARCH_WORDS)
    .map((word) => matches(fold(word)))
    .join(' OR ');
}

function splitWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.replace(CASE_ENDING, ''));
}

function spellings(word: string): string[] {
  const folded = fold(word);
  return folded.includes('ə') ? [folded.replaceAll('ə', 'e'), folded.replaceAll('ə', 'a')] : [folded];
}

function matchWhole(word: string): string {
  const parts = word.split(WORD_JOINERS);
  if (parts.length === 1) return matches(word);
  return `${matches(word)} OR (${parts.map((part) => `(${matches(part)})`).join(' AND ')})`;
}

// Words have only letters, digits, dots and apostrophes, so no character needs escaping in Lucene's syntax.
function matches(word: string): string {
  const forms = [
    `name:${word}^12`,
    `aliases:${word}^8`,
    `${word}^4`,
    `name:${word}*^3`,
    `aliases:${word}*^2`,
    `${word}*`,
  ];
  if (word.length >= MIN_FUZZY_LENGTH) forms.push(`name:${word}~1^2`, `${word}~1^0.5`);
  return forms.join(' OR ');
}
