import type { TieKind } from '../../generated/resolvers.ts';

/** Ways from one actor to another. */
export interface PathsRecord {
  readonly paths: readonly PathRecord[];
  readonly complete: boolean;
}

/** One way from one actor to another. */
export interface PathRecord {
  readonly length: number;
  readonly hops: readonly HopRecord[];
}

/** A step of a path. */
export interface HopRecord {
  readonly fromId: string;
  readonly toId: string;
  readonly ties: readonly TieRecord[];
}

/** A reason why two actors are tied. */
export interface TieRecord {
  readonly kind: TieKind;
  readonly pair: readonly [string, string];
  readonly count: number;
  /** Ids of some of the claims, statements or offices. */
  readonly evidence: readonly string[];
}
