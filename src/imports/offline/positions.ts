import neo4j, { type Integer } from '../../graph/driver.ts';
import type { StatementEntry } from '../../record/format.ts';
import type { Register } from './register.ts';
import type { Tables } from './tables.ts';

const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS'] as const;

// A register is a Map, which has room for so many; two such numbers and one of eight are a whole number still.
const NUMBERS = 2 ** 24;

/**
 * How many statements of each stance every speaker makes on every claim, and the first and the last place of these in
 * the order of lists. Kept by numbers of the register, which takes 76 bytes for each.
 */
export class Positions {
  readonly #register: Register;
  /** From whose stance on which claim, as one number, to a place in the lists. */
  readonly #places = new Map<number, number>();
  readonly #counts: number[] = [];
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];

  constructor(register: Register) {
    this.#register = register;
  }

  /** @param sortKey Of the statement. */
  add({ claim, speaker, stance }: StatementEntry, sortKey: Integer): void {
    const numbers = this.#register.numberOf(claim) * NUMBERS + this.#register.numberOf(speaker);
    const position = numbers * 8 + STANCES.indexOf(stance);
    const place = this.#places.get(position) ?? this.#places.size;
    if (place === this.#places.size) this.#places.set(position, place);
    const key = sortKey.toNumber();
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#firsts[place] = Math.min(this.#firsts[place] ?? key, key);
    this.#lasts[place] = Math.max(this.#lasts[place] ?? key, key);
  }

  /** Writes them as nodes, numbered from where the register ends. */
  write(tables: Tables): void {
    for (const [position, place] of this.#places) {
      const numbers = Math.floor(position / 8);
      tables.nodes('Position').write([this.#register.size + place], {
        claimId: this.#register.idOf(Math.floor(numbers / NUMBERS)),
        speakerId: this.#register.idOf(numbers % NUMBERS),
        stance: STANCES[position % 8],
        count: neo4j.int(this.#counts[place] ?? 0),
        firstKey: neo4j.int(this.#firsts[place] ?? 0),
        lastKey: neo4j.int(this.#lasts[place] ?? 0),
      });
    }
  }
}
