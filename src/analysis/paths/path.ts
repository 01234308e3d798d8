import type { TieKind } from '../../generated/types.ts';
import type { ObservedTies } from './observed-ties.ts';

/** Paths from one actor to another. */
export interface PathsRecord {
  readonly paths: readonly PathRecord[];
  /** Whether all ties were read; if not, there may be other paths. */
  readonly complete: boolean;
}

/** One path from one actor to another. */
export interface PathRecord {
  readonly length: number;
  readonly hops: readonly HopRecord[];
}

/** A step of a path. */
export interface HopRecord {
  readonly fromId: string;
  readonly toId: string;
  readonly ties: readonly ShownTieRecord[];
}

/** A tie of one kind between two actors. */
export interface TieRecord {
  readonly kind: TieKind;
  readonly pair: readonly [string, string];
  /** Number of claims, statements or offices that make the tie. */
  readonly count: number;
  /** Ids of some of them. */
  readonly evidence: readonly string[];
}

/** A tie on a path, with the observations it was found in; null if it was read from the record. */
export interface ShownTieRecord extends TieRecord {
  readonly observedTies: ObservedTies | null;
}
