import type { ActorEntry } from '../record/format.ts';

/** An actor, and what the making of statements asks of it. */
export interface Player {
  readonly entry: ActorEntry;
  /** Allies side with each other on most claims. */
  readonly bloc: number;
  readonly language: string;
  readonly tenures: readonly Tenure[];
}

/** An office held from one day to another. */
export interface Tenure {
  readonly office: string;
  readonly from: number;
  /** Infinite while it is held. */
  readonly to: number;
}
