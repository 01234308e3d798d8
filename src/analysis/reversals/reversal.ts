import type { PairOrder, ReversalKind } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';

/** Two contrary statements attributed to the same actor. */
export interface ReversalRecord {
  /** Ids of both statements and the actor; unique within a list. */
  readonly id: string;
  readonly actorId: string;
  readonly kinds: readonly ReversalKind[];
  readonly order: PairOrder;
  readonly firstId: string;
  readonly secondId: string;
  /** Ids of the claims of the two statements. */
  readonly claimIds: readonly [first: string, second: string];
  /** Sort key of the second statement. */
  readonly sortKey: number;
}

export type ReversalRow = Row<ReversalRecord>;
export type ReversalPage = Page<ReversalRecord>;
