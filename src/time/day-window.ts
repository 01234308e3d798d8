import { InputError } from '../common/errors.ts';
import { parsePartialDate } from './partial-date.ts';
import { localDays, startOfLocalDay } from './time-zone.ts';

const DAY = 24 * 60 * 60 * 1000;

/** First and last instant, in milliseconds since 1970; infinite if open. */
export interface InstantRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A window of time from one day to another. A date without a time is that day in any time zone; only what has a time is
 * of another day elsewhere.
 */
export interface DayWindow {
  /** For dates without a time, which the record has in UTC. */
  readonly days: InstantRange;
  /** For dates with a time: from the beginning of the first day to the end of the last in the time zone. */
  readonly instants: InstantRange;
}

/** The arguments of a window, with the names that the API has for them. */
export interface WindowArgs {
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly names: { readonly from: string; readonly to: string };
}

/** @throws InputError if it ends before it begins, or the time zone is unknown. */
export function toDayWindow({ from, to, timeZone, names }: WindowArgs): DayWindow {
  const days = { from: instantOf(from, 'earliest') ?? -Infinity, to: instantOf(to, 'latest') ?? Infinity };
  if (days.from > days.to) {
    throw new InputError(`${names.from} must not be after ${names.to}, received ${String(from)} and ${String(to)}`, {
      field: names.from,
    });
  }
  if (timeZone == null || timeZone === 'UTC') return { days, instants: days };
  const localDay = localDays(timeZone, 'filter.timeZone');
  const start = (instant: number) =>
    Number.isFinite(instant) ? startOfLocalDay(localDay, Math.floor(instant / DAY)) : instant;
  return { days, instants: { from: start(days.from), to: start(days.to + 1) - 1 } };
}

/** Whether the window is the same for dates with and without a time. */
export function isOfUtc({ days, instants }: DayWindow): boolean {
  return days.from === instants.from && days.to === instants.to;
}

/** The shortest range of whole days in UTC that has both parts of the window. */
export function spanOf({ days, instants }: DayWindow): InstantRange {
  const from = Math.min(days.from, instants.from);
  const to = Math.max(days.to, instants.to);
  return { from: Math.floor(from / DAY) * DAY, to: (Math.floor(to / DAY) + 1) * DAY - 1 };
}

function instantOf(day: string | null | undefined, end: 'earliest' | 'latest'): number | null {
  return day == null ? null : (parsePartialDate(day)[end]?.getTime() ?? null);
}
