import type { Integer } from '../../graph/driver.ts';
import { toPositionProps, type Position } from '../../record/graph/positions.ts';
import type { Props } from '../../record/graph/rows.ts';
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

  /** @param statement What its node holds. */
  add(statement: Props): void {
    const { claimId, speakerId, stance, sortKey } = statement as unknown as Position & { sortKey: Integer };
    const numbers = this.#register.numberOf(claimId) * NUMBERS + this.#register.numberOf(speakerId);
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
      const whose = {
        claimId: this.#register.idOf(Math.floor(numbers / NUMBERS)),
        speakerId: this.#register.idOf(numbers % NUMBERS),
        stance: STANCES[position % 8] ?? 'ASSERTS',
      };
      const count = {
        count: this.#counts[place] ?? 0,
        first: this.#firsts[place] ?? 0,
        last: this.#lasts[place] ?? 0,
      };
      tables.nodes('Position').write([this.#register.size + place], toPositionProps(whose, count));
    }
  }
}
