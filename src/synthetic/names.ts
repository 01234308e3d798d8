import type { Random } from '../common/random.ts';

// All names are composed of these syllables, so that they do not belong to anyone.
const FIRST_SYLLABLES = ['Ar', 'Bel', 'Cor', 'Dav', 'El', 'Far', 'Gal', 'Hes', 'Il', 'Jor', 'Kal', 'Lor', 'Mar', 'Nev'];
const MIDDLE_SYLLABLES = ['a', 'e', 'i', 'o', 'an', 'en', 'ik', 'or', 'ul', 'yr', 'ash', 'eth'];
const GIVEN_ENDINGS = ['dan', 'lia', 'mir', 'na', 'rek', 'sa', 'ton', 'vi', 'zar', 'şa'];
const FAMILY_ENDINGS = ['berg', 'dze', 'ković', 'lund', 'mani', 'nov', 'oğlu', 'rian', 'sen', 'țu', 'wicz', 'yev'];
const STATE_ENDINGS = ['dania', 'garia', 'land', 'mark', 'nia', 'ravia', 'stan', 'tova', 'via', 'zia'];
const PLACE_ENDINGS = ['bad', 'burg', 'ford', 'grad', 'kert', 'mouth', 'pol', 'sar', 'ton', 'vik'];

/** The n-th name with these endings: distinct for each n until all combinations are used. */
function composeName(n: number, endings: readonly string[]): string {
  const first = FIRST_SYLLABLES[n % FIRST_SYLLABLES.length] ?? '';
  // 14 first and 12 middle syllables, combined along a diagonal, so that consecutive names differ in all parts.
  const rest = Math.floor(n / FIRST_SYLLABLES.length);
  const middle = MIDDLE_SYLLABLES[(rest + n) % MIDDLE_SYLLABLES.length] ?? '';
  const ending = endings[(Math.floor(rest / MIDDLE_SYLLABLES.length) + n) % endings.length] ?? '';
  return `${first}${middle}${ending}`;
}

/** Name of the n-th state; independent of the seed, so that it is the same in all corpora. */
export function stateName(n: number): string {
  return composeName(n, STATE_ENDINGS);
}

/** Name of the n-th place. */
export function placeName(n: number): string {
  return composeName(n * 5 + 3, PLACE_ENDINGS);
}

/** A random name of a person; not necessarily unique. */
export function personName(random: Random): string {
  return `${composeName(random.below(5_040), GIVEN_ENDINGS)} ${composeName(random.below(2_016), FAMILY_ENDINGS)}`;
}

/** A name as used in ids: `Çavuş Oğlu` becomes `cavus-oglu`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
