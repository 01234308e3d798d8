import { isDateTime } from 'neo4j-driver';

/** An object out of its keys and the values that the database lists for them; instants become RFC 3339. */
export function recordOf(keys: readonly string[], values: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index += 1) {
    const value = (values as readonly unknown[])[index];
    record[keys[index] ?? ''] =
      typeof value === 'object' && value !== null && isDateTime(value) ? toText(value) : value;
  }
  return record;
}

function toText(instant: unknown): string {
  return (instant as { toStandardDate(): Date }).toStandardDate().toISOString();
}
