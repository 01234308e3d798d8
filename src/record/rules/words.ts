import anyAscii from 'any-ascii';
import { fold } from '../../common/fold.ts';

/**
 * What the words of a text are, for searching: the same for what is recorded and for what is typed. The full-text index
 * folds case and diacritics of its words itself; here is what it does not do.
 */

/** Apostrophes, and what is typed for them. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02bb\u02bc\u00b4\u2032`]/g;
/** A number with separators between its thousands: `1,200`, `1.200`, `1 200`. */
const GROUPED_NUMBER =
  /(?<![\p{L}\p{N}.,])\p{Nd}{1,3}(?:[.,' \u00a0\u2009\u202f]\p{Nd}{3})+(?![\p{L}\p{N}]|[.,]\p{Nd})/u;
const DECIMAL = /\p{Nd}+[.,]\p{Nd}+/u;
// Letters and digits, with dots and apostrophes between them, which the index keeps inside a word: News.Az, O'Brien.
const PLAIN = /[\p{L}\p{N}\p{M}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.][\p{L}\p{N}\p{M}]+)*/u;
const WORDS = new RegExp([GROUPED_NUMBER, DECIMAL, PLAIN].map(({ source }) => source).join('|'), 'gu');
const GROUPED = new RegExp(GROUPED_NUMBER.source, 'gu');
const IS_GROUPED = new RegExp(`^${GROUPED_NUMBER.source}$`, 'u');
/** An abbreviation with dots: `U.S`, `U.A.E`. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
const IS_ABBREVIATION = /^\p{L}(?:\.\p{L})+$/u;
// A case ending after an apostrophe: Azerbaijan's, Türkiye'nin.
const CASE_ENDING = /(?<=^[^.']{3,})'.*$/;

/** The words of a text as they are written, without case endings. */
export function splitWords(text: string): string[] {
  return (text.replace(APOSTROPHES, "'").match(WORDS) ?? []).map((word) => word.replace(CASE_ENDING, ''));
}

/** A number without its separators, and an abbreviation without its dots; undefined for any other word. */
export function joinedForm(word: string): string | undefined {
  if (IS_GROUPED.test(word)) return word.replace(/\P{Nd}/gu, '');
  return IS_ABBREVIATION.test(word) ? word.replaceAll('.', '') : undefined;
}

/** The words by which a text is found besides those that the index sees: `1200` for `1,200`, `us` for `U.S.` */
export function joinedForms(text: string): string[] {
  const found = [...(text.match(GROUPED) ?? []), ...(text.match(ABBREVIATION) ?? [])];
  return [...new Set(found.flatMap((word) => joinedForm(word.toLowerCase()) ?? []))];
}

/** Two Greek letters for one sound. */
const GREEK_U = /ο[υύ]/giu;

/** A word in Latin letters, folded; undefined if it has none but these already, or cannot be written in them. */
export function inLatin(word: string): string | undefined {
  if (/^[\p{Script=Latin}\p{Nd}\p{M}'.,\s]*$/u.test(word)) return undefined;
  const latin = fold(anyAscii(word.replace(GREEK_U, 'u'))).replace(/[^a-z0-9]/g, '');
  return latin === '' ? undefined : latin;
}

const MIN_KEY_LENGTH = 5;

/** Letters and groups of letters by which one sound is written in different systems of transliteration. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|dzh|dj/g, 'c'],
  [/sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/kh|gh|ck|q|g|^x/g, 'k'],
  [/x/g, 'ks'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/zh/g, 'z'],
  [/w/g, 'v'],
  [/f+$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|y|j/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/[eə]/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/**
 * One form for the spellings of a name in Latin letters: Gaddafi, Qadhafi and Kadhafi have the same, as have Aliyev and
 * Aliev. Undefined for short words, which many names would share.
 */
export function spellingKey(word: string): string | undefined {
  const letters = inLatin(word) ?? fold(word).replace(/[^a-zə]/g, '');
  if (letters.length < MIN_KEY_LENGTH) return undefined;
  return ONE_SOUND.reduce((key, [pattern, one]) => key.replace(pattern, one), letters);
}

/** The words by which names are found in other scripts and spellings: each in Latin letters, and its spelling key. */
export function otherSpellings(names: readonly string[]): string[] {
  const words = names.flatMap(splitWords);
  return [...new Set(words.flatMap((word) => [inLatin(word) ?? [], spellingKey(word) ?? []].flat()))];
}
