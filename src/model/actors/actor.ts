import { toRecord } from '../../graph/values.ts';
import type { Page, Row } from '../../paging/page.ts';

/** An actor, as the gate returns it. */
export interface ActorRecord {
  readonly id: string;
  readonly kind: 'Person' | 'State' | 'Institution' | 'Outlet' | 'Group';
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly wikidataId: string | null;
  readonly unnamed: boolean | null;
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null;
  /** RFC 3339. */
  readonly recordedAt: string;
}

/** An office, as the gate returns it; dates are EDTF. */
export interface OfficeRecord {
  readonly id: string;
  readonly title: string;
  readonly holderId: string;
  readonly ofId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface IdentificationRecord {
  readonly actorId: string;
  /** 0 to 1. */
  readonly confidence: number | null;
}

export type ActorRow = Row<ActorRecord>;
export type ActorPage = Page<ActorRecord>;

/** Properties of an actor that the database keeps, each with the field that shows it. */
export const ACTOR_KEYS = {
  name: 'name',
  aliases: 'aliases',
  description: 'description',
  wikidataId: 'wikidataId',
  unnamed: 'unnamed',
  reliability: 'reliability',
  recordedAt: 'recordedAt',
} as const;

/** An actor out of what `cypher/actors/fragments/row` lists of it. */
export function toActor([id, kind, values]: readonly unknown[], keys: readonly string[]): ActorRecord {
  return toRecord<ActorRecord>({ id, kind }, keys, values);
}
