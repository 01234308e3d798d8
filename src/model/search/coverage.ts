import { distance } from 'fastest-levenshtein';
import { isCountryWord } from '../../record/rules/countries.ts';
import { officeWords, type OfficeText } from '../../record/rules/office-words.ts';
import { fold } from '../../common/fold.ts';
import { inLatin, joinedForm, spellingKey, splitWords } from '../../record/rules/words.ts';
import type { Period } from './period.ts';
import { isTitleWord, titleInFull } from './titles.ts';
import { isStopWord } from './words.ts';

/** An object that has some of the words. */
export interface Candidate {
  [column: string]: unknown;
  readonly id: string;
  /** Lucene's score. */
  readonly score: number;
  readonly isPerson: boolean;
  readonly names: readonly string[];
  /** All other texts that are searched. */
  readonly texts: readonly string[];
  /** Offices, if those of a period are looked for. */
  readonly offices: readonly DatedOffice[] | null;
}

interface DatedOffice {
  readonly office: OfficeText;
  readonly from: string | null;
  readonly to: string | null;
}

/** Share of the words, and of a text within a longer one, from which on a text is found. */
const MOST = 0.5;
const MOST_OF_TEXT = 0.8;
const MIN_TEXT_WORDS = 5;
const MIN_FUZZY_LENGTH = 4;

/**
 * How much of what was typed an object has: 1 for all words, null if it is not most of them. For a person this is most
 * of the words that are not of an office or a country, with a surname among them.
 *
 * @param words The required words, as typed.
 * @param period Only titles of offices that were held then count.
 */
export function coverage(words: readonly string[], candidate: Candidate, period?: Period): number | null {
  const wanted = [...new Set(words.map(normalized))];
  const own = new Vocabulary([...candidate.names, ...candidate.texts, ...held(candidate, period)]);
  const share = shareOf(wanted, own);
  if (share === 1) return 1;
  if (candidate.isPerson) return hasName(words, candidate) ? share : null;
  if (share > MOST) return share;
  return isWithin(wanted, candidate) ? MOST : null;
}

function hasName(words: readonly string[], { names }: Candidate): boolean {
  const ofName = wordsOfName(words)
    .map(normalized)
    .filter((word) => !isTitleWord(word) && !isCountryWord(word));
  if (ofName.length === 0 || shareOf(ofName, new Vocabulary(names)) <= MOST) return false;
  const surnames = new Vocabulary(names.map(surname));
  return ofName.some((word) => surnames.has(word));
}

/** Words without a capital are of no name where others have one: the strongman Erdogan. */
function wordsOfName(words: readonly string[]): readonly string[] {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length > 0 ? capital : words;
}

/** The last word of a name, or the first if a comma follows it: Aliyev, Ilham. */
function surname(name: string): string {
  const before = name.indexOf(',');
  return splitWords(before > 0 ? name.slice(0, before) : name).at(-1) ?? name;
}

/** Whether one of the texts is nearly whole in what was typed: a quote in the sentence that reports it. */
function isWithin(wanted: readonly string[], { texts }: Candidate): boolean {
  const typed = new Vocabulary(wanted);
  return texts.some((text) => {
    const words = splitWords(text)
      .map(normalized)
      .filter((word) => !isStopWord(word));
    return words.length >= MIN_TEXT_WORDS && shareOf(words, typed) >= MOST_OF_TEXT;
  });
}

function held({ offices }: Candidate, period: Period | undefined): string[] {
  if (!period || !offices) return [];
  const valid = offices.filter(({ from, to }) => (from ?? '') <= period.to && (to ?? '9') >= period.from);
  return valid.map(({ office }) => officeWords(office));
}

function shareOf(words: readonly string[], vocabulary: Vocabulary): number {
  return words.filter((word) => vocabulary.has(word)).length / words.length;
}

function normalized(word: string): string {
  const folded = fold(word).replaceAll('ə', 'e');
  return joinedForm(folded) ?? folded;
}

/** Words, compared as the index compares them. */
class Vocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #keys: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const words = texts.flatMap(splitWords).map(normalized);
    this.#words = new Set([...words, ...words.flatMap((word) => inLatin(word) ?? [])]);
    this.#keys = new Set(words.flatMap((word) => spellingKey(word) ?? []));
  }

  has(word: string): boolean {
    return (
      this.#hasForm(word) ||
      (titleInFull(word)
        ?.split(' ')
        .every((form) => this.#hasForm(form)) ??
        false)
    );
  }

  #hasForm(word: string): boolean {
    const latin = inLatin(word) ?? word;
    if (this.#words.has(word) || this.#words.has(latin)) return true;
    const key = spellingKey(word);
    if (key !== undefined && this.#keys.has(key)) return true;
    return [...this.#words].some((own) => own.startsWith(latin) || isTypo(own, latin));
  }
}

function isTypo(own: string, word: string): boolean {
  if (word.length < MIN_FUZZY_LENGTH || Math.abs(own.length - word.length) > 1) return false;
  return distance(own, word) <= 1;
}
