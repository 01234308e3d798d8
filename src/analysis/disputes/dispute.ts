import type { DisputeKind } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';
import type { SideSummary, ClaimSide, StanceIndex } from './stance-index.ts';

/** A disputed claim. */
export interface DisputeRecord {
  /** Id of the claim; unique within a list of disputes. */
  readonly id: string;
  readonly stances: StanceIndex;
  /** Whether the two sides are known to have different actors; otherwise both may be the same single actor. */
  readonly isConfirmed: boolean;
  readonly agree: SideRecord;
  readonly disagree: SideRecord;
  /** The part of `disagree` that is not listed with a claim that this one contradicts. */
  readonly own: SideRecord;
  readonly grounds: readonly GroundRecord[];
}

/** One way in which a claim is disputed. */
export interface GroundRecord {
  readonly kind: DisputeKind;
  readonly claimId: string;
  readonly side: SideRecord;
}

/** One side of a dispute, made up of sides of one or more claims. */
export interface SideRecord {
  readonly stances: StanceIndex;
  readonly claimSides: readonly (ClaimSide & { readonly summary: SideSummary })[];
}

/** An actor on one side of a dispute. */
export interface SideActorRecord {
  readonly side: SideRecord;
  readonly actorId: string;
  readonly statementCount: number;
}

export type DisputeRow = Row<DisputeRecord>;
export type DisputePage = Page<DisputeRecord>;
