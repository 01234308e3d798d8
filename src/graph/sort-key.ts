import { BEGINNING } from './instant.ts';

/** Number of tie-breakers. Sort keys are exact as doubles for 17,000 years around 1970. */
const TIE_BREAKERS = 2 ** 14;

/**
 * The sort key of an object in a list by time, an integer: the second, then a tie-breaker from a hash of the id. An
 * index on it orders pages and finds cursors, even if a hundred thousand objects share one day, where an index by
 * instant would not help. Objects with the same key are ordered by id.
 *
 * @param date Null for an unknown time, which sorts before all others.
 */
export function sortKey(date: Date | null, id: string): number {
  return firstKeyIn(date ?? BEGINNING) + (fnv1a(id) % TIE_BREAKERS);
}

/** The lowest sort key in the second of this instant. */
export function firstKeyIn(date: Date): number {
  return Math.floor(date.getTime() / 1000) * TIE_BREAKERS;
}

/** The highest sort key in the second of this instant. */
export function lastKeyIn(date: Date): number {
  return firstKeyIn(date) + TIE_BREAKERS - 1;
}

/** The instant of a sort key, to the second. */
export function instantFromKey(key: number): Date {
  return new Date(Math.floor(key / TIE_BREAKERS) * 1000);
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
