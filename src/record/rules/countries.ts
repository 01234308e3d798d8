import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { fold } from '../../common/fold.ts';
import { splitWords } from './words.ts';

const ADJECTIVES: Readonly<Record<string, string>> = nationalities.nationalities;

const COUNTRIES: Readonly<Record<string, string | readonly string[]>> = countries.countries;

/** What papers print besides the adjectives of the table. */
const OTHER_ADJECTIVES: Readonly<Record<string, readonly string[]>> = { AE: ['Emirati'], AZ: ['Azeri'] };

/** Names in English by code of ISO 3166. */
const NAMES = readNames();

function readNames(): ReadonlyMap<string, readonly string[]> {
  const displays = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' }),
  );
  const codes = Object.keys(COUNTRIES).filter((code) => code in ADJECTIVES);
  return new Map(
    codes.map((code) => {
      const names = [...displays.map((display) => display.of(code)), COUNTRIES[code]].flat();
      return [code, [...new Set(names.filter((name) => name !== undefined))]];
    }),
  );
}

const CODE_BY_NAME = new Map([...NAMES].flatMap(([code, names]) => names.map((name) => [toKey(name), code] as const)));

function toKey(name: string): string {
  return splitWords(name).map(fold).join(' ');
}

/** The words of a country with one of these names: its adjectives and other names, such as Turkish and Turkey for Türkiye. */
export function countryWords(names: readonly string[]): string[] {
  const codes = new Set(names.flatMap((name) => CODE_BY_NAME.get(toKey(name)) ?? []));
  return [...codes].flatMap((code) =>
    [ADJECTIVES[code] ?? [], OTHER_ADJECTIVES[code] ?? [], NAMES.get(code) ?? []].flat(),
  );
}

const COUNTRY_WORDS = new Set(
  [...CODE_BY_NAME.keys(), ...countryWords([...CODE_BY_NAME.keys()]).map(toKey)].flatMap((key) => key.split(' ')),
);

/** Whether a folded word is of the name of a country, or its adjective. */
export function isCountryWord(word: string): boolean {
  return COUNTRY_WORDS.has(word);
}
