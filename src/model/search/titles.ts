import { fold } from '../../common/fold.ts';

/**
 * What stands around a name in an article and is not part of it. Words are in the folded form of `fold`.
 */

/** Forms of address and academic and military ranks: a name is found with them and without. */
const HONORIFICS = new Set(
  (
    'mr mrs ms mx dr prof professor sir dame hon rev gen lt col maj capt sgt adm messrs excellency ' +
    'm mme mlle monsieur madame herr frau signor signora senor senora sr sra pan pani ' +
    'bay bayan bey hanim efendi sayin cenab cənab xanim muellim müəllim sayyid seyyid sheikh shaikh haji ' +
    'mp г-н г-жа господин госпожа пан пані'
  ).split(' '),
);

/** Articles and the like within names, which some papers print and others do not. */
const PARTICLES = new Set('al el ul as ash bin ibn bint'.split(' '));

/** Words after a father's name: Heydar oghlu, Heydər qızı, Nikolozis dze. */
const CHILD_WORDS = new Set('oghlu oglu ogly ogli qizi gizi kyzy kizi uulu dze'.split(' '));
const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|ovic|evic|yich|ovna|evna|ivna|ichna|ович|евич|йович|овна|евна|івна|ична)$/;

/** Words for the holders of offices. */
const ROLES = new Set(
  (
    'president minister secretary chancellor premier ambassador envoy representative spokesman spokeswoman ' +
    'spokesperson speaker adviser advisor aide chief head leader chairman chairwoman chair commander director governor ' +
    'mayor senator king queen prince princess emir sultan pope patriarch catholicos ayatollah admiral colonel marshal ' +
    'judge prosecutor ombudsman attorney'
  ).split(' '),
);
/** Other words in the titles of offices. */
const DEPARTMENTS = new Set(
  'vice deputy prime foreign defence defense interior finance justice economy affairs general state acting former ex'.split(
    ' ',
  ),
);

/** Words in titles of offices, as papers shorten and spell them and as other languages have them, each with those of the record. */
const TITLES_IN_FULL: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  fm: 'foreign minister',
  mfa: 'ministry foreign affairs',
  pres: 'president',
  sec: 'secretary',
  dep: 'deputy',
  amb: 'ambassador',
  gov: 'governor',
  sen: 'senator',
  govt: 'government',
  defense: 'defence',
  defence: 'defense',
  advisor: 'adviser',
  adviser: 'advisor',
  cumhurbaskani: 'president',
  basbakan: 'prime minister',
  basbakani: 'prime minister',
  bakan: 'minister',
  bakani: 'minister',
  nazir: 'minister',
  naziri: 'minister',
  prezident: 'president',
  prezidenti: 'president',
  prasident: 'president',
  ministre: 'minister',
  presidente: 'president',
  президент: 'president',
  премьер: 'prime minister',
  министр: 'minister',
  նախագահ: 'president',
  վարչապետ: 'prime minister',
};

/** What a word of a title is in full: `prime minister` for pm. */
export function titleInFull(word: string): string | undefined {
  return Object.hasOwn(TITLES_IN_FULL, word) ? TITLES_IN_FULL[word] : undefined;
}

/** Whether a word names who holds an office: minister. */
export function isRole(word: string): boolean {
  return ROLES.has(word);
}

/** Whether titles of offices are made of this word: foreign, minister. */
export function isTitleWord(word: string): boolean {
  return ROLES.has(word) || DEPARTMENTS.has(word) || Object.hasOwn(TITLES_IN_FULL, word);
}

/**
 * The words that a name is found without: honorifics, particles and patronymics. If there are no others, none.
 *
 * @returns their positions.
 */
export function droppable(words: readonly string[]): ReadonlySet<number> {
  const folded = words.map(fold);
  const dropped = new Set<number>();
  for (const [index, word] of folded.entries()) {
    if (HONORIFICS.has(word) || PARTICLES.has(word)) dropped.add(index);
    else if (CHILD_WORDS.has(word) && index > 1) dropped.add(index).add(index - 1);
    else if (PATRONYMIC.test(word) && index > 0 && index < folded.length - 1) dropped.add(index);
  }
  return dropped.size < words.length ? dropped : new Set();
}
