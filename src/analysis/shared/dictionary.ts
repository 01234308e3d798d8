/** Texts, each with a number of its own, from 0 on in the order of their first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Number of a text, new or known. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Number of a text; -1 for an unknown one. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }
}
