/** Numbers texts from 0 in the order of their first appearance, so that columns can hold numbers. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text; adds it if it is new. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The number of a text; -1 if it was never added. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }
}
