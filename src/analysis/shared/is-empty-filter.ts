import type { StatementFilter } from '../../generated/types.ts';

/** Whether every statement that is not withdrawn passes: `dating` and `rollUp` only modify other fields. */
export function isEmptyFilter(filter: StatementFilter): boolean {
  const values: Readonly<Record<string, unknown>> = { ...filter, dating: null, rollUp: null };
  return Object.values(values).every((value) => (value ?? null) === null);
}
