import type { PairOrder, ReversalKind } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';

/** Two contrary statements that count for one actor. */
export interface ReversalRecord {
  /** Tells the pairs of a list apart: both statements and the actor. */
  readonly id: string;
  readonly actorId: string;
  readonly kinds: readonly ReversalKind[];
  readonly order: PairOrder;
  readonly firstId: string;
  readonly secondId: string;
  /** Claims that the two are on. */
  readonly claimIds: readonly [first: string, second: string];
  /** Place of the second in the order of what was said. */
  readonly place: number;
}

export type ReversalRow = Row<ReversalRecord>;
export type ReversalPage = Page<ReversalRecord>;
