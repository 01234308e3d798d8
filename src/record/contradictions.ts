import type { Entry } from './entries.ts';
import type { RecordedEntry } from './read-entries.ts';

/**
 * Removes duplicate contradictions: a contradiction is symmetric and is stored on one claim only. It stays on the claim
 * where the record has it; a new one that both claims state goes to the one with the lower id, in any order of input.
 */
export function claimsStatedOnce(
  claims: readonly Entry<'claim'>[],
  recorded: ReadonlyMap<string, RecordedEntry>,
): Entry<'claim'>[] {
  const stated = new Map(claims.map(({ value }) => [value.id, new Set(value.contradicts)]));
  const isRecordedOn = (id: string, other: string) => recorded.get(other)?.contradictedBy.includes(id) ?? false;
  const isOnOther = (id: string, other: string) => {
    const bothState = stated.get(other)?.has(id) ?? isRecordedOn(other, id);
    if (!bothState || (stated.has(other) && isRecordedOn(id, other))) return false;
    return isRecordedOn(other, id) || other < id;
  };
  return claims.map((claim) => ({
    ...claim,
    value: {
      ...claim.value,
      contradicts: claim.value.contradicts?.filter((other) => !isOnOther(claim.value.id, other)),
    },
  }));
}
