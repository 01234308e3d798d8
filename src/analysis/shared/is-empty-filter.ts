import type { StatementFilter } from '../../generated/types.ts';

/** Whether a filter keeps every statement that stands: of its fields none is given but those that change others. */
export function isEmptyFilter(filter: StatementFilter): boolean {
  const values: Readonly<Record<string, unknown>> = { ...filter, dating: null, rollUp: null };
  return Object.values(values).every((value) => (value ?? null) === null);
}
