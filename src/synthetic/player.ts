import type { ActorEntry } from '../record/format.ts';

/** An actor with the properties needed to generate statements. */
export interface Player {
  readonly entry: ActorEntry;
  /** Number of its bloc: members of a bloc take the same side on most claims. */
  readonly bloc: number;
  readonly language: string;
  readonly tenures: readonly Tenure[];
}

/** A term of office, in days (see days.ts). */
export interface Tenure {
  readonly office: string;
  readonly from: number;
  /** Infinity for a current office. */
  readonly to: number;
}
