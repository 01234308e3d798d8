import type { Integer } from '../../graph/driver.ts';
import { toPositionProps, type Position } from '../../record/graph/positions.ts';
import type { Props } from '../../record/graph/rows.ts';
import type { Register } from './register.ts';
import type { Tables } from './tables.ts';

const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS', 'NEUTRAL', 'ASKS'] as const;

// Maximum size of a register, since it is a Map. Two numbers below this and one below 8 fit in an exact integer (51
// bits).
const MAX_NUMBERS = 2 ** 24;

/**
 * Counts statements by position, with their lowest and highest sort keys. Positions are identified by numbers of the
 * register and take 76 bytes each.
 */
export class Positions {
  readonly #register: Register;
  /** Index of each position in the arrays below; the key combines claim, speaker and stance in one number. */
  readonly #indexes = new Map<number, number>();
  readonly #counts: number[] = [];
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];

  constructor(register: Register) {
    this.#register = register;
  }

  /** @param statement Properties of its node. */
  add(statement: Props): void {
    const { claimId, speakerId, stance, sortKey } = statement as unknown as Position & { sortKey: Integer };
    const numbers = this.#register.numberOf(claimId) * MAX_NUMBERS + this.#register.numberOf(speakerId);
    const key = numbers * 8 + STANCES.indexOf(stance);
    const index = this.#indexes.get(key) ?? this.#indexes.size;
    if (index === this.#indexes.size) this.#indexes.set(key, index);
    const statementKey = sortKey.toNumber();
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#firsts[index] = Math.min(this.#firsts[index] ?? statementKey, statementKey);
    this.#lasts[index] = Math.max(this.#lasts[index] ?? statementKey, statementKey);
  }

  /** Writes the positions as nodes, with numbers that follow those of the register. */
  write(tables: Tables): void {
    for (const [key, index] of this.#indexes) {
      const numbers = Math.floor(key / 8);
      const position = {
        claimId: this.#register.idOf(Math.floor(numbers / MAX_NUMBERS)),
        speakerId: this.#register.idOf(numbers % MAX_NUMBERS),
        stance: STANCES[key % 8] ?? 'ASSERTS',
      };
      const count = {
        count: this.#counts[index] ?? 0,
        first: this.#firsts[index] ?? 0,
        last: this.#lasts[index] ?? 0,
      };
      tables.nodes('Position').write([this.#register.size + index], toPositionProps(position, count));
    }
  }
}
