import type { TieKind } from '../../generated/types.ts';
import type { Sighted } from './observed-ties.ts';

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
  readonly ties: readonly ShownTieRecord[];
}

/** A reason why two actors are tied. */
export interface TieRecord {
  readonly kind: TieKind;
  readonly pair: readonly [string, string];
  readonly count: number;
  /** Ids of some of the claims, statements or offices. */
  readonly evidence: readonly string[];
}

/** A tie of a path, with the statements that all ties of the path were read off; null where the record keeps the ties. */
export interface ShownTieRecord extends TieRecord {
  readonly sighted: Sighted | null;
}
