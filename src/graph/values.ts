import { isDateTime } from './driver.ts';

/**
 * A record out of what is known of it and the values that the database lists for its keys; instants become RFC 3339.
 *
 * @param known An object of the caller's own, which becomes the record.
 */
export function toRecord<Item extends object>(
  known: { [Key in keyof Item]?: unknown },
  keys: readonly string[],
  values: unknown,
): Item {
  const record = known as Record<string, unknown>;
  for (let index = 0; index < keys.length; index += 1) {
    const value = (values as readonly unknown[])[index];
    record[keys[index] ?? ''] =
      typeof value === 'object' && value !== null && isDateTime(value) ? toText(value) : value;
  }
  return record as Item;
}

function toText(instant: unknown): string {
  return (instant as { toStandardDate(): Date }).toStandardDate().toISOString();
}
