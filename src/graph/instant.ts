import neo4j, { type DateTime } from './driver.ts';

// Many rows have the same few instants: see the cache of parsePartialDate.
const instants = new WeakMap<Date, DateTime<number>>();

/**
 * Converts an instant to the database's type, in UTC; null stays null. DateTime.fromStandardDate would use the time
 * zone of this machine, and the database considers the same instant in two zones different.
 */
export function instant(date: Date | null): DateTime<number> | null {
  if (date === null) return null;
  const cached = instants.get(date);
  if (cached) return cached;
  const converted = new neo4j.types.DateTime(
    ...([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const),
    ...([date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()] as const),
    date.getUTCMilliseconds() * 1_000_000,
    0,
  );
  instants.set(date, converted);
  return converted;
}

/** Before and after every instant that the record can have. */
export const BEGINNING = new Date('-009999-01-01T00:00:00Z');
export const END = new Date('9999-12-31T23:59:59.999Z');
