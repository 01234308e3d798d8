import { parsePartialDate } from '../../time/partial-date.ts';

/** A name for a time; dates are in EDTF. */
export interface DatedName {
  readonly name: string;
  /** Null or left out when unknown, or when it always had the name. */
  readonly from?: string | null | undefined;
  /** Null or left out while it has the name. */
  readonly to?: string | null | undefined;
}

/** Dates have no tabs, and names are text of one line. */
const SEPARATOR = '\t';

/** A dated name as the database keeps it: its first day, its last day and the name. */
export function toKeptName({ name, from, to }: DatedName): string {
  return [from ?? '', to ?? '', name].join(SEPARATOR);
}

/** Reads what `toKeptName` wrote. */
export function fromKeptName(kept: string): { name: string; from: string | null; to: string | null } {
  const [from = '', to = '', name = ''] = kept.split(SEPARATOR);
  return { name, from: from === '' ? null : from, to: to === '' ? null : to };
}

/**
 * Which of these names something may have had at a time; of several, the one that it got last.
 *
 * @param date EDTF.
 * @returns undefined if none of them.
 */
export function nameFor(names: readonly DatedName[], date: string): string | undefined {
  const { earliest, latest } = parsePartialDate(date);
  const had = names.filter(
    ({ from, to }) =>
      beginning(from) <= (latest?.getTime() ?? Infinity) && end(to) >= (earliest?.getTime() ?? -Infinity),
  );
  return had.toSorted((a, b) => Math.sign(beginning(a.from) - beginning(b.from)) || 0).at(-1)?.name;
}

function beginning(date: string | null | undefined): number {
  return date == null ? -Infinity : (parsePartialDate(date).earliest?.getTime() ?? -Infinity);
}

function end(date: string | null | undefined): number {
  return date == null ? Infinity : (parsePartialDate(date).latest?.getTime() ?? Infinity);
}
