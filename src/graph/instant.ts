import neo4j, { type DateTime } from './driver.ts';

// The same few instants stand in many rows: see the cache of parsePartialDate.
const instants = new WeakMap<Date, DateTime<number>>();

/**
 * An instant as the database takes it, in UTC; null stays null. Not by DateTime.fromStandardDate, which
 * writes the time zone of this machine: the database holds the same instant in two zones for different.
 */
export function instant(at: Date | null): DateTime<number> | null {
  if (at === null) return null;
  const known = instants.get(at);
  if (known) return known;
  const made = new neo4j.types.DateTime(
    ...([at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()] as const),
    ...([at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()] as const),
    at.getUTCMilliseconds() * 1_000_000,
    0,
  );
  instants.set(at, made);
  return made;
}

/** Before and after every instant that the record can hold. */
export const BEGINNING = new Date('0001-01-01T00:00:00Z');
export const END = new Date('9999-12-31T23:59:59.999Z');
