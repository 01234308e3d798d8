import { isDateTime } from './driver.ts';

/**
 * Completes a record with the values that the database returns as a list; instants become RFC 3339 text.
 *
 * @param known The values that are known already; this object is mutated and returned.
 * @param keys Names of the values, in order.
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
