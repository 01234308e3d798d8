import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';

/** An actor, as queries return it. */
export interface ActorRecord {
  readonly id: string;
  readonly kind: 'Person' | 'State' | 'Institution' | 'Outlet' | 'Group';
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly wikidataId: string | null;
  readonly unnamed: boolean | null;
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null;
  readonly control: 'STATE' | 'PUBLIC' | 'PRIVATE' | 'PARTY' | null;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An office, as queries return it; dates are in EDTF. */
export interface OfficeRecord {
  readonly id: string;
  readonly title: string;
  readonly holderId: string;
  readonly ofId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who owns an actor for a time; dates are in EDTF. */
export interface OwnershipRecord {
  readonly ownerId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface IdentificationRecord {
  readonly actorId: string;
  /** From 0 to 1. */
  readonly confidence: number | null;
}

export type ActorRow = Row<ActorRecord>;
export type ActorPage = Page<ActorRecord>;

/** Properties of an actor in the database, each with the GraphQL field that returns it. */
export const ACTOR_KEYS = {
  name: 'name',
  aliases: 'aliases',
  description: 'description',
  wikidataId: 'wikidataId',
  unnamed: 'unnamed',
  reliability: 'reliability',
  control: 'control',
  recordedAt: 'recordedAt',
} as const;

/** Makes an actor from the list that `cypher/actors/fragments/row` returns. */
export function toActor([id, kind, values]: readonly unknown[], keys: readonly string[]): ActorRecord {
  return toRecord<ActorRecord>({ id, kind }, keys, values);
}
