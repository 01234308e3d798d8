import { isDeepStrictEqual } from 'node:util';

/** An entry in canonical form: equal for equal meaning, whether it was read from a file or from the record. */
export type Canonical = Readonly<Record<string, unknown>>;

/** Fields whose order matters; all other lists are sets. */
const ORDERED = new Set(['aliases', 'sources', 'archives']);

/** Converts an entry to canonical form; omits null, empty lists, and `unnamed: false`, which is the default. */
export function canonical(entry: object): Canonical {
  const fields = Object.entries(entry)
    .filter(([name, value]) => !isNothing(name, value))
    .map(([name, value]: [string, unknown]) => [name, canonicalValue(name, value)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNothing(name: string, value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (name === 'unnamed' && value === false)
  );
}

function canonicalValue(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item: unknown) => (typeof item === 'object' && item !== null ? canonical(item) : item));
  return ORDERED.has(name) ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Names of the fields in which two entries differ. */
export function changedFields(before: Canonical, after: Canonical): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name])).sort();
}
