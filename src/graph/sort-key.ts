/** Number of tie-breakers. Sort keys are exact as doubles for 17,000 years before and after 1970. */
const TIE_BREAKERS = 2 ** 14;

/** The place of an unknown time: before all times since the year 1. Records have this key since before they had earlier years. */
const UNKNOWN = new Date('0001-01-01T00:00:00Z');

/**
 * The sort key of an object in a list by time, an integer: the second, then a tie-breaker from a hash of the id. An
 * index on it orders pages and finds cursors, even if a hundred thousand objects share one day, where an index by
 * instant would not help. Objects with the same key are ordered by id.
 *
 * @param date Null for an unknown time, which sorts before all others since the year 1.
 */
export function sortKey(date: Date | null, id: string): number {
  return firstKeyIn(date ?? UNKNOWN) + (fnv1a(id) % TIE_BREAKERS);
}

/** The lowest sort key in the second of this instant. */
export function firstKeyIn(date: Date): number {
  return Math.floor(date.getTime() / 1000) * TIE_BREAKERS;
}

/** The highest sort key in the second of this instant. */
export function lastKeyIn(date: Date): number {
  return firstKeyIn(date) + TIE_BREAKERS - 1;
}

/** The second of a sort key, since 1970: equal for what only the tie-breaker orders. */
export function secondOf(key: number): number {
  return Math.floor(key / TIE_BREAKERS);
}

/** The instant of a sort key, to the second. */
export function instantFromKey(key: number): Date {
  return new Date(secondOf(key) * 1000);
}

/** Adds seconds to a sort key; the tie-breaker stays. */
export function addSeconds(key: number, seconds: number): number {
  return key + seconds * TIE_BREAKERS;
}

/** FNV-1a hash, 32 bits (draft-eastlake-fnv): fast, and spreads similar ids. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
