import type { z } from 'zod';

/** What stands in place of a required value that is none, so that the rest of its entry can be checked. */
const PLACEHOLDERS: Readonly<Record<string, (entry: object) => unknown>> = {
  stance: () => 'ASSERTS',
  mode: (entry) => (/"(?:quote|verbatim)":/.test(JSON.stringify(entry)) ? undefined : 'INDIRECT'),
  attitude: () => 'NEUTRAL',
  title: () => '?',
  text: () => '?',
};

/**
 * What remains of an entry without the fields that are wrong, or missing and with a placeholder: its other fields can be
 * checked by the rules.
 *
 * @returns undefined if it would have another meaning then, or still does not fit the format.
 */
export function soundPart(format: z.ZodType, content: unknown): unknown {
  const { error } = format.safeParse(content);
  if (!error || typeof content !== 'object' || content === null) return undefined;
  const part = structuredClone(content);
  for (const { path, ...issue } of error.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(part, [...path, key]);
    else if (!remove(part, path)) return undefined;
  }
  return format.safeParse(part).data;
}

/** Removes a value, or puts its placeholder there; false for an item of a list, whose neighbours would be renumbered. */
function remove(content: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], content);
  if (typeof key !== 'string' || typeof parent !== 'object' || parent === null) return false;
  const placeholder = PLACEHOLDERS[key]?.(content as object);
  if (placeholder === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, placeholder);
  return true;
}
