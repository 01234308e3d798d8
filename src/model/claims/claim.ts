import type { ClaimKind, Stance } from '../../generated/types.ts';
import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';

/** A claim, as the gate returns it. */
export interface ClaimRecord {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An actor's stance on a claim, over all its statements of that stance. */
export interface PositionRecord {
  readonly actorId: string;
  readonly stance: Stance;
  readonly count: number;
  /** Its first and last statement; where they are not read yet, how to find them. */
  readonly ends: PositionEnds | PositionPlaces;
}

/** The first and the last statement of a position. */
export interface PositionEnds {
  /** EDTF. */
  readonly first: string;
  readonly last: string;
  readonly latestId: string;
}

/** Where these two stand in the order of what was said (src/graph/sort-key.ts). */
export interface PositionPlaces {
  readonly claimId: string;
  readonly low: number;
  readonly high: number;
}

export type ClaimRow = Row<ClaimRecord>;
export type ClaimPage = Page<ClaimRecord>;

/** Properties of a claim that the database keeps, each with the field that shows it. */
export const CLAIM_KEYS = { text: 'text', kind: 'kind', recordedAt: 'recordedAt' } as const;

/** A claim out of what `cypher/claims/fragments/row` lists of it. */
export function toClaim([id, values]: readonly unknown[], keys: readonly string[]): ClaimRecord {
  return toRecord<ClaimRecord>({ id }, keys, values);
}
