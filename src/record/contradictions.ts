import type { Entry } from './entries.ts';
import type { RecordedEntry } from './read-entries.ts';

/**
 * Claims with each contradiction stated on one side: it means the same on both and is stored once. It stays on
 * the side where the record has it; a new one that both sides state goes to the lesser id, whatever the order.
 */
export function claimsStatedOnce(
  claims: readonly Entry<'claim'>[],
  recorded: ReadonlyMap<string, RecordedEntry>,
): Entry<'claim'>[] {
  const stated = new Map(claims.map(({ value }) => [value.id, new Set(value.contradicts)]));
  const holds = (id: string, other: string) => recorded.get(other)?.contradictedBy.includes(id) ?? false;
  const isElsewhere = (id: string, other: string) => {
    const bothState = stated.get(other)?.has(id) ?? holds(other, id);
    if (!bothState || (stated.has(other) && holds(id, other))) return false;
    return holds(other, id) || other < id;
  };
  return claims.map((claim) => ({
    ...claim,
    value: {
      ...claim.value,
      contradicts: claim.value.contradicts?.filter((other) => !isElsewhere(claim.value.id, other)),
    },
  }));
}
