import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { fold } from '../../common/fold.ts';
import { splitWords } from './words.ts';

const ADJECTIVES: Readonly<Record<string, string>> = nationalities.nationalities;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Code of ISO 3166 by the name of a country in English, as one key. */
const CODE_BY_NAME = readNames();

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name !== undefined && code in ADJECTIVES) names.set(toKey(name), code);
    }
  }
  return names;
}

function toKey(name: string): string {
  return splitWords(name).map(fold).join(' ');
}

/** The adjectives of a country with one of these names: Turkish for Türkiye. */
export function adjectivesOf(names: readonly string[]): string[] {
  const codes = new Set(names.flatMap((name) => CODE_BY_NAME.get(toKey(name)) ?? []));
  return [...codes].flatMap((code) => ADJECTIVES[code] ?? []);
}

const COUNTRY_WORDS = new Set(
  [...CODE_BY_NAME.keys(), ...Object.values(ADJECTIVES).map(toKey)].flatMap((name) => name.split(' ')),
);

/** Whether a folded word is of the name of a country, or its adjective. */
export function isCountryWord(word: string): boolean {
  return COUNTRY_WORDS.has(word);
}
