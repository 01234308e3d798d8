import type { PublisherChains } from '../../record/provenance/independence.ts';
import type { PositionedId } from '../shared/evidence-page.ts';

/** One side of a claim: AGREE or DISAGREE (src/analysis/shared/stance.ts). */
export interface ClaimSide {
  readonly claim: string;
  readonly side: number;
}

/** Summary of one side of a claim. A field that was not requested is undefined. Sort keys: src/graph/sort-key.ts. */
export interface SideSummary {
  /** Number of statements. */
  readonly statements?: number;
  /** Sort key of the last statement. */
  readonly lastKey?: number;
  /** The actor, if there is only one; null for several. */
  readonly soleActorId?: string | null;
}

/** An actor on one side of a claim. */
export interface Tally {
  readonly actorId: string;
  readonly count: number;
  /** Sort keys of the actor's first and last statement. */
  readonly firstKey: number;
  readonly lastKey: number;
}

/** The first and the last statement: their sort keys and ids. */
export interface FirstAndLast {
  readonly first: number;
  readonly last: number;
  readonly firstId: string;
  readonly lastId: string;
}

/** The origins of a set of statements. */
export interface Origins {
  /** The chains of all of them, from publisher to publisher. */
  readonly chains: PublisherChains;
  /** Ids of origins of unknown lineage. */
  readonly unknown: readonly string[];
  readonly statements: number;
}

/**
 * Who takes which side of which claim, whether read from indexes or from the statements themselves. Requests made in the
 * same tick are batched into one read per side.
 */
export interface StanceIndex {
  /** Largest number of actors that one statement is attributed to. */
  readonly maxActorsPerStatement: number;
  /** The claims with statements on a side: all of them, or all that may be disputed. */
  summaries(side: number): ReadonlyMap<string, SideSummary>;
  statementCount(claimSide: ClaimSide): Promise<number>;
  tallies(claimSide: ClaimSide): Promise<readonly Tally[]>;
  firstAndLast(claimSide: ClaimSide): Promise<FirstAndLast>;
  origins(claimSide: ClaimSide): Promise<Origins>;
  /** The statements on a side, restricted to those attributed to one actor if given. */
  withPositions(claimSide: ClaimSide, actorId?: string): Promise<readonly PositionedId[]>;
}
