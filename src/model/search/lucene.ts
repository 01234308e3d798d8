import { toText } from '../../record/rules/text.ts';
import { fold } from '../../common/fold.ts';
import { inLatin, joinedForm, spellingKey, splitWords } from '../../record/rules/words.ts';
import { isRole, titleInFull } from './titles.ts';
import type { SearchWords } from './words.ts';

/**
 * Queries in Lucene's syntax. Words have only letters, digits, dots, commas and apostrophes, so no character needs
 * escaping.
 */

/** The full-text index: of the names of actors, or of all texts. */
export type SearchIndex = 'ACTORS' | 'ALL';

const MIN_FUZZY_LENGTH = 4;
const WORD_JOINERS = /['.,\s]/;
// Lucene takes 1,024 conditions, and a word is one for each field.
const MAX_CONDITIONS = 1_000;
const MAX_PARTS = 4;
const MAX_SENTENCE_WORDS = 60;
const MAX_SUGGESTION_WORDS = 12;
const MAX_TOLERANT_WORDS = 6;

/** How a word may match: only whole, also as a beginning, or also with one letter wrong. */
const TOLERANCES = ['TYPOS', 'BEGINNINGS', 'WHOLE'] as const;
type Tolerance = (typeof TOLERANCES)[number];

/** Fields of the indexes, each with what a whole word in it counts. Those of names are in both. */
const NAME_FIELDS = { name: 16, aliases: 12, otherSpellings: 6, offices: 2, words: 2 };
const TEXT_FIELDS = { text: 4, quote: 4, title: 4, url: 2 };
/** What a word such as president counts in titles of offices: more than in a name, so that the holder comes first. */
const ROLE_BOOST = 400;

/** Every required word must match: exactly (best), as a prefix, in another spelling, or with one letter wrong. */
export function allWords({ required, optional, isSentence }: SearchWords, index: SearchIndex): string {
  if (isSentence)
    return longest(required)
      .map((word) => `+(${beginnings(word, index).join(' ')})`)
      .join(' ');
  const needed = [...new Set(required)];
  return withinLimit(TOLERANCES, (tolerance) =>
    [
      ...needed.map((word) => `+(${anyForm(word, index, tolerance)})`),
      ...optional.map((word) => `(${anyForm(word, index, tolerance)})`),
    ].join(' '),
  );
}

/** The first query that is not too long, from the most tolerant on. */
function withinLimit(tolerances: readonly Tolerance[], toQuery: (tolerance: Tolerance) => string): string {
  const queries = tolerances.map(toQuery);
  return queries.find((query) => query.split(':').length <= MAX_CONDITIONS) ?? queries.at(-1) ?? '';
}

/** One matching word is enough, but more of them match better. */
export function mostWords(words: SearchWords, index: SearchIndex): string {
  if (words.isSentence)
    return longest(words.required)
      .map((word) => wholeWord(word, index).join(' '))
      .join(' ');
  // The words of what is found are compared again, and more tolerantly.
  const tolerances = words.required.length <= MAX_TOLERANT_WORDS ? TOLERANCES : TOLERANCES.slice(1);
  const wanted = [...new Set(words.required)];
  return withinLimit(tolerances, (tolerance) => wanted.map((word) => `(${anyForm(word, index, tolerance)})`).join(' '));
}

/** Like `mostWords`, for an id that is to be corrected. */
export function anyOfWords(typed: string): string {
  const words = splitWords(toText('line', typed)).slice(0, MAX_SUGGESTION_WORDS);
  return withinLimit(TOLERANCES, (tolerance) => words.map((word) => anyForm(word, 'ALL', tolerance)).join(' '));
}

function longest(words: readonly string[]): string[] {
  const distinct = [...new Set(words.map(fold).map((word) => joinedForm(word) ?? word))];
  return distinct.sort((a, b) => b.length - a.length).slice(0, MAX_SENTENCE_WORDS);
}

function anyForm(word: string, index: SearchIndex, tolerance: Tolerance): string {
  const all = spellings(word);
  const used = tolerance === 'WHOLE' ? all.slice(0, 1) : all;
  const forms = used.flatMap((spelling) => matchWhole(spelling, index, tolerance));
  const key = spellingKey(word);
  return [...forms, ...(key === undefined ? [] : [`otherSpellings:${key}^2`])].join(' ');
}

// The index folds the Azerbaijani ə to a. People write it as e just as often, so the query has both.
function spellings(word: string): string[] {
  const folded = fold(word);
  if (folded.includes('ə')) return [folded.replaceAll('ə', 'e'), folded.replaceAll('ə', 'a')];
  return [joinedForm(folded), folded.replaceAll(/\s/g, ' '), inLatin(word), titleInFull(folded)].flatMap(
    (form) => form ?? [],
  );
}

function matchWhole(word: string, index: SearchIndex, tolerance: Tolerance): string[] {
  const parts = word.split(WORD_JOINERS);
  const whole = /\s/.test(word) ? [] : matches(word, index, tolerance);
  if (parts.length === 1) return whole;
  const needed = parts.slice(0, MAX_PARTS).map((part) => `+(${matches(part, index, tolerance).join(' ')})`);
  return [...whole, `(${needed.join(' ')})`];
}

function matches(word: string, index: SearchIndex, tolerance: Tolerance): string[] {
  const forms = wholeWord(word, index);
  if (tolerance !== 'WHOLE') forms.push(...begun(word, index));
  if (tolerance === 'TYPOS' && word.length >= MIN_FUZZY_LENGTH) forms.push(...mistyped(word, index));
  return forms;
}

function begun(word: string, index: SearchIndex): string[] {
  const forms = [`name:${word}*^4`, `aliases:${word}*^3`, `otherSpellings:${word}*`];
  // A single letter is the initial of a name; half of all texts have a word that begins with it.
  if (word.length === 1) return forms;
  const fields = ['offices', ...(index === 'ALL' ? Object.keys(TEXT_FIELDS) : [])];
  return [...forms, `words:${word}*^0.5`, ...fields.map((field) => `${field}:${word}*`)];
}

function mistyped(word: string, index: SearchIndex): string[] {
  const fields = ['aliases', 'offices', ...(index === 'ALL' ? ['text', 'quote', 'title'] : [])];
  // Offices that were held, which are among the words, count less than those that are.
  return [`name:${word}~1^2.5`, `words:${word}~1^0.1`, ...fields.map((field) => `${field}:${word}~1^0.5`)];
}

/** A word of a sentence, which may have a case ending. */
function beginnings(word: string, index: SearchIndex): string[] {
  const fields = ['name', 'aliases', 'words', ...(index === 'ALL' ? Object.keys(TEXT_FIELDS) : [])];
  return fields.map((field) => `${field}:${word}*`);
}

function wholeWord(word: string, index: SearchIndex): string[] {
  const fields = { ...NAME_FIELDS, ...(index === 'ALL' ? TEXT_FIELDS : {}) };
  const forms = Object.entries(fields).map(([field, boost]) => `${field}:${word}^${boost}`);
  // A prefix scores its boost, however many others have the word.
  return isRole(word) ? [...forms, `offices:${word}*^${ROLE_BOOST}`] : forms;
}
