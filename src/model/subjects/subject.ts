import type { ActorRecord } from '../actors/actor.ts';

/** An event, place or topic, as queries return it. */
export interface SubjectRecord {
  readonly id: string;
  readonly kind: 'Event' | 'Place' | 'Topic';
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  /** Dates of an event, in EDTF. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Anything that a claim can be about. */
export type AnySubjectRecord = ActorRecord | SubjectRecord;
