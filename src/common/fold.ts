/** Latin letters that Unicode does not decompose, and what Lucene's ASCIIFoldingFilter folds them to. */
const FOLDED_LETTERS: Record<string, string> = {
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

/** Folds case, and diacritics of Latin letters, as the index does, except that ə stays. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ıßæœøđðłþħŋŧ’]/g, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

/**
 * What two texts have in common that say the same: their words, folded, without punctuation. ə becomes a, as in the
 * full-text index.
 */
export function textKey(text: string): string {
  return fold(text)
    .replaceAll('ə', 'a')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
