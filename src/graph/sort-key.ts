import { BEGINNING } from './instant.ts';

// Times this, a second and a tie-breaker still fit the integers that a double holds exactly, for 17,000 years around 1970.
const TIES = 2 ** 14;

/**
 * The order of a list by time as one whole number: the second, then a tie-breaker made of the id. An index on it
 * gives a page its order and a cursor its place, also where a hundred thousand objects share one day, which
 * instants alone do not. What shares even the number is ordered by id.
 *
 * @param at Null for an unknown time, which comes before all others.
 */
export function sortKey(at: Date | null, id: string): number {
  return firstKeyIn(at ?? BEGINNING) + (fnv1a(id) % TIES);
}

/** The lowest key of all in this second. */
export function firstKeyIn(at: Date): number {
  return Math.floor(at.getTime() / 1000) * TIES;
}

/** The highest key of all in this second. */
export function lastKeyIn(at: Date): number {
  return firstKeyIn(at) + TIES - 1;
}

/** The second of a place. */
export function timeAt(place: number): Date {
  return new Date(Math.floor(place / TIES) * 1000);
}

/** The place as far within its second as this one, so many seconds later. */
export function placeLater(place: number, seconds: number): number {
  return place + seconds * TIES;
}

/** Hash of a text by Fowler, Noll and Vo, 32 bits (draft-eastlake-fnv): quick, and spreads similar ids. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
