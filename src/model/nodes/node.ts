import type { ActorRecord } from '../actors/actor.ts';
import type { ClaimRecord } from '../claims/claim.ts';
import type { SourceRecord } from '../sources/source.ts';
import type { StatementRecord } from '../statements/statement.ts';
import type { SubjectRecord } from '../subjects/subject.ts';
import type { VerdictRecord } from '../verdicts/verdict.ts';

/** Any object of the record. */
export type NodeRecord = ActorRecord | ClaimRecord | SourceRecord | StatementRecord | SubjectRecord | VerdictRecord;

/** The types of objects; each is the prefix of its ids. */
export const NODE_TYPES = ['actor', 'claim', 'statement', 'source', 'event', 'place', 'topic', 'verdict'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The type of an object, from the prefix of its id; null if the text is not such an id. */
export function typeOfId(id: string): NodeType | null {
  return NODE_TYPES.find((type) => id.startsWith(`${type}:`)) ?? null;
}
