import neo4j, { type DateTime } from 'neo4j-driver';

/** An instant as the database takes it, in UTC; null stays null. */
export function instant(at: Date | null): DateTime<number> | null {
  return at && neo4j.types.DateTime.fromStandardDate(at);
}

/** Before and after every instant that the record can hold. */
export const BEGINNING = new Date('0001-01-01T00:00:00Z');
export const END = new Date('9999-12-31T23:59:59.999Z');
