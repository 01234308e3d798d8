import type { Random } from '../common/random.ts';

// All names are made from these syllables, so that they are nobody's.
const FIRST_SYLLABLES = ['Ar', 'Bel', 'Cor', 'Dav', 'El', 'Far', 'Gal', 'Hes', 'Il', 'Jor', 'Kal', 'Lor', 'Mar', 'Nev'];
const MIDDLE_SYLLABLES = ['a', 'e', 'i', 'o', 'an', 'en', 'ik', 'or', 'ul', 'yr', 'ash', 'eth'];
const GIVEN_ENDINGS = ['dan', 'lia', 'mir', 'na', 'rek', 'sa', 'ton', 'vi', 'zar', 'şa'];
const FAMILY_ENDINGS = ['berg', 'dze', 'ković', 'lund', 'mani', 'nov', 'oğlu', 'rian', 'sen', 'țu', 'wicz', 'yev'];
const STATE_ENDINGS = ['dania', 'garia', 'land', 'mark', 'nia', 'ravia', 'stan', 'tova', 'via', 'zia'];
const PLACE_ENDINGS = ['bad', 'burg', 'ford', 'grad', 'kert', 'mouth', 'pol', 'sar', 'ton', 'vik'];

/** The n-th name of a kind: different for every n, as the words run out only after every one was used. */
function composed(n: number, endings: readonly string[]): string {
  const first = FIRST_SYLLABLES[n % FIRST_SYLLABLES.length] ?? '';
  // 14 beginnings and 12 middles: walked along a diagonal, so that neighbours differ in all parts.
  const rest = Math.floor(n / FIRST_SYLLABLES.length);
  const middle = MIDDLE_SYLLABLES[(rest + n) % MIDDLE_SYLLABLES.length] ?? '';
  const ending = endings[(Math.floor(rest / MIDDLE_SYLLABLES.length) + n) % endings.length] ?? '';
  return `${first}${middle}${ending}`;
}

/** The same for every seed, so that the great states of all corpora are the same. */
export function stateName(n: number): string {
  return composed(n, STATE_ENDINGS);
}

export function placeName(n: number): string {
  return composed(n * 5 + 3, PLACE_ENDINGS);
}

/** As with people, two may bear the same name. */
export function personName(random: Random): string {
  return `${composed(random.below(5_040), GIVEN_ENDINGS)} ${composed(random.below(2_016), FAMILY_ENDINGS)}`;
}

/** A name in the words of an id: `Çavuş Oğlu` is `cavus-oglu`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
