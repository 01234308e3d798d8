import { hash } from 'node:crypto';
import { textKey } from '../common/fold.ts';

/** A hash of the words of a text: the same for texts that differ in case, diacritics or punctuation only. */
export function wordsHash(text: string): string {
  return hash('sha256', textKey(text), 'base64url').slice(0, 22);
}
