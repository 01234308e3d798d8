import { InputError } from '../../common/errors.ts';

const LONGEST = 200;
const MOST_WORDS = 12;
const FUZZY_FROM = 4;

// Letters and digits, and the dot or apostrophe between them that the index keeps inside a word: News.Az, O'Brien.
const WORDS = /[\p{L}\p{N}\p{M}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
const JOINTS = /['’.]/;
// What an apostrophe ties to a name is its case: Azerbaijan's, Türkiye'nin.
const CASE_ENDING = /(?<=^[^.'’]{3,})['’].*$/;

/** Words that the index leaves out (Lucene's English stop words): a text cannot be asked to have them. */
const LEFT_OUT = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** Latin letters that Unicode does not take apart into a letter and a mark, as Lucene's ASCIIFoldingFilter folds them. */
const WHOLE_LETTERS: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  '’': "'",
};

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
  const words = splitWords(typed);
  if (words.length === 0)
    throw new InputError(`${field} needs at least one letter or digit, received ${JSON.stringify(typed)}`, { field });
  const indexed = words.filter((word) => !LEFT_OUT.has(fold(word)));
  if (indexed.length > MOST_WORDS)
    throw new InputError(`${field} takes at most ${MOST_WORDS} words, received ${indexed.length}`, { field });
  const wanted = indexed.length > 0 ? indexed : words.slice(0, 1);
  return wanted.map((word) => `(${spellings(word).map(matchWhole).join(' OR ')})`).join(' AND ');
}

/** As `luceneQuery`, with any one of the words enough: for suggestions. */
export function anyOfWords(typed: string): string {
  return splitWords(typed)
    .slice(0, MOST_WORDS)
    .map((word) => matches(fold(word)))
    .join(' OR ');
}

// Composed first, because a text copied on a Mac has its marks apart.
function splitWords(typed: string): string[] {
  return (typed.normalize('NFC').match(WORDS) ?? []).map((word) => word.replace(CASE_ENDING, ''));
}

function spellings(word: string): string[] {
  const folded = fold(word);
  return folded.includes('ə') ? [folded.replaceAll('ə', 'e'), folded.replaceAll('ə', 'a')] : [folded];
}

/** Case and diacritics folded as the index folds them, those of Latin letters alone; ə stays. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ıßæœøđðłþħŋŧ’]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

function matchWhole(word: string): string {
  const parts = word.split(JOINTS);
  if (parts.length === 1) return matches(word);
  return `${matches(word)} OR (${parts.map((part) => `(${matches(part)})`).join(' AND ')})`;
}

// Words are letters, digits, dots and apostrophes alone, so nothing in them is syntax to Lucene.
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
