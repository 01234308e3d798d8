import type { ActorRecord } from '../actors/actor.ts';
import type { ClaimRecord } from '../claims/claim.ts';
import type { SourceRecord } from '../sources/source.ts';
import type { StatementRecord } from '../statements/statement.ts';
import type { SubjectRecord } from '../subjects/subject.ts';

/** Any object of the record. */
export type NodeRecord = ActorRecord | ClaimRecord | SourceRecord | StatementRecord | SubjectRecord;

/** The types that carry their name at the front of their ids. */
export const NODE_TYPES = ['actor', 'claim', 'statement', 'source', 'event', 'place', 'topic'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** Type of the object that an id names, by its prefix; null for a text that is no such id. */
export function typeOfId(id: string): NodeType | null {
  return NODE_TYPES.find((type) => id.startsWith(`${type}:`)) ?? null;
}
