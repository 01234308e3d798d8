import { hash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** Characters of the words of an id that is derived. */
const MAX_LENGTH = 60;

/**
 * The words of an id from a text: lower-case ASCII words joined by hyphens, from any script; at most 60 characters, whole
 * words. A text without letters and digits gives a hash.
 */
export function toSlug(text: string): string {
  const words = anyAscii(text)
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const slug = words.reduce(
    (joined, word) => (joined.length + word.length < MAX_LENGTH ? `${joined}-${word}` : joined),
    '',
  );
  return slug.slice(1) || words[0]?.slice(0, MAX_LENGTH) || shortHash(text);
}

/** Eight characters that tell texts apart. */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 8);
}

/** Derives ids that differ from each other and from those that are taken. */
export class DerivedIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `actor:mevlut-cavusoglu`; `actor:mevlut-cavusoglu-2` when that is taken. */
  derive(type: string, text: string): string {
    const base = `${type}:${toSlug(text)}`;
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
