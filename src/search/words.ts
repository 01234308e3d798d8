import { InputError } from '../errors.ts';

const LONGEST = 200;
const MOST_WORDS = 12;
const LETTERS = /[\p{L}\p{N}]+/gu;
const FUZZY_FROM = 4;

/**
 * What a person typed, as a query of Lucene: every word has to match, as it stands (best), as the
 * beginning of a word, or with one letter wrong, missing, added or swapped. A name counts for more than
 * an alias, an alias for more than a text.
 *
 * The index folds case and diacritics (Lucene's ASCIIFoldingFilter) and makes of the Azerbaijani ə an a;
 * people write it as an e as often, so a word with it is looked for both ways.
 *
 * @throws InputError when there is no letter or digit, or more than can be searched.
 */
export function luceneQuery(typed: string, field: string): string {
  if (typed.length > LONGEST)
    throw new InputError(`${field} takes at most ${LONGEST} characters, received ${typed.length}`, { field });
  const words = typed.match(LETTERS) ?? [];
  if (words.length === 0)
    throw new InputError(`${field} needs at least one letter or digit, received ${JSON.stringify(typed)}`, { field });
  if (words.length > MOST_WORDS)
    throw new InputError(`${field} takes at most ${MOST_WORDS} words, received ${words.length}`, { field });
  return words.map((word) => `(${spellings(word).map(matches).join(' OR ')})`).join(' AND ');
}

/** As `luceneQuery`, with any one of the words enough: for suggestions. */
export function anyOfWords(typed: string): string {
  const words = (typed.match(LETTERS) ?? ['']).slice(0, MOST_WORDS);
  return words.map((word) => matches(fold(word))).join(' OR ');
}

function spellings(word: string): string[] {
  const folded = fold(word);
  return folded.includes('ə') ? [folded.replaceAll('ə', 'e'), folded.replaceAll('ə', 'a')] : [folded];
}

/** Case and diacritics folded as the index folds them; ə stays. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').normalize('NFC');
}

// Words are letters and digits alone, so nothing in them is syntax to Lucene.
function matches(word: string): string {
  const forms = [
    `name:${word}^12`,
    `aliases:${word}^8`,
    `${word}^4`,
    `name:${word}*^3`,
    `aliases:${word}*^2`,
    `${word}*`,
  ];
  if (word.length >= FUZZY_FROM) forms.push(`name:${word}~1^2`, `${word}~1^0.5`);
  return forms.join(' OR ');
}
