import type { ClaimKind, Stance } from '../../generated/types.ts';
import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';

/** A claim, as queries return it. */
export interface ClaimRecord {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An actor's stance on a claim, counted over all of the actor's statements with that stance. */
export interface PositionRecord {
  readonly actorId: string;
  readonly stance: Stance;
  readonly count: number;
  /** Its first and last statement or, if these have not been read yet, where to find them. */
  readonly ends: PositionEnds | PositionPlaces;
}

/** The first and the last statement of a position. */
export interface PositionEnds {
  /** EDTF. */
  readonly first: string;
  readonly last: string;
  readonly latestId: string;
}

/** The sort keys of these two statements (src/graph/sort-key.ts). */
export interface PositionPlaces {
  readonly claimId: string;
  readonly low: number;
  readonly high: number;
}

export type ClaimRow = Row<ClaimRecord>;
export type ClaimPage = Page<ClaimRecord>;

/** Properties of a claim in the database, each with the GraphQL field that returns it. */
export const CLAIM_KEYS = { text: 'text', kind: 'kind', recordedAt: 'recordedAt' } as const;

/** Makes a claim from the list that `cypher/claims/fragments/row` returns. */
export function toClaim([id, values]: readonly unknown[], keys: readonly string[]): ClaimRecord {
  return toRecord<ClaimRecord>({ id }, keys, values);
}
