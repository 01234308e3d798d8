import type { DisputeKind } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';
import type { SideSummary, ClaimSide, StanceIndex } from './stance-index.ts';

/** A claim in dispute. */
export interface DisputeRecord {
  /** Of the claim: it tells the disputes of a list apart. */
  readonly id: string;
  readonly stances: StanceIndex;
  /** Whether two actors are known to be against each other: else they may be one and the same. */
  readonly isSure: boolean;
  readonly agree: SideRecord;
  readonly disagree: SideRecord;
  readonly grounds: readonly GroundRecord[];
}

/** One way in which a claim is disputed. */
export interface GroundRecord {
  readonly kind: DisputeKind;
  readonly claimId: string;
  readonly side: SideRecord;
}

/** One side of a dispute: who agrees, or disagrees, with each of some claims. */
export interface SideRecord {
  readonly stances: StanceIndex;
  readonly parts: readonly (ClaimSide & { readonly summary: SideSummary })[];
}

/** An actor on a side. */
export interface SideActorRecord {
  readonly side: SideRecord;
  readonly actorId: string;
  readonly statementCount: number;
}

export type DisputeRow = Row<DisputeRecord>;
export type DisputePage = Page<DisputeRecord>;
