import type { PositionedId } from '../shared/evidence-page.ts';

/** A side of a claim: AGREE or DISAGREE (src/analysis/shared/stance.ts). */
export interface ClaimSide {
  readonly claim: string;
  readonly side: number;
}

/** What a side of a claim amounts to, as far as it was asked for. */
export interface SideSummary {
  /** How many statements there are. */
  readonly statements?: number;
  /** Place of the last of them in the order of what was said. */
  readonly last?: number;
  /** The actor, where it is one; null for several, undefined where that was not told. */
  readonly only?: string | null;
}

/** An actor on a side of a claim. */
export interface Tally {
  readonly actorId: string;
  readonly count: number;
  /** Places of its first and its last statement in the order of what was said. */
  readonly low: number;
  readonly high: number;
}

/** The first and the last statement: their ids, and their places in the order of what was said. */
export interface FirstAndLast {
  readonly first: number;
  readonly last: number;
  readonly firstId: string;
  readonly lastId: string;
}

/** On how many origins some statements rest. */
export interface Origins {
  readonly publishers: readonly string[];
  /** Ids of origins that have no publisher. */
  readonly unknown: readonly string[];
  readonly statements: number;
}

/**
 * Who stands where on which claims: the same for all ways of counting. Asking for many parts in one tick costs one read a
 * side.
 */
export interface StanceIndex {
  /** For how many actors one statement counts at most. */
  readonly each: number;
  /** The claims that have a statement on a side: all of them, or all that may be in dispute. */
  summaries(side: number): ReadonlyMap<string, SideSummary>;
  statementCount(part: ClaimSide): Promise<number>;
  tallies(part: ClaimSide): Promise<readonly Tally[]>;
  ends(part: ClaimSide): Promise<FirstAndLast>;
  origins(part: ClaimSide): Promise<Origins>;
  /** The statements of a part; those that count for this actor where one is given. */
  withPositions(part: ClaimSide, actorId?: string): Promise<readonly PositionedId[]>;
}
