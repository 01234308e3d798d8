import { firstKeyIn, lastKeyIn, addSeconds, instantFromKey } from './sort-key.ts';

const DAY = 24 * 60 * 60;

/** Spans of a calendar month and a calendar year, in days: most partial dates are one of these. */
const MONTH = 31;
const YEAR = 366;
/** Spans of other dates, in days: each is eight times the one before; the last is for all wider dates. */
const WIDTHS = [8, 64, 512, 4096, 4_000_000] as const;
const WIDEST = WIDTHS[4];

/** Statements whose dates have one span, between two sort keys, inclusive. */
interface SpanRange {
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The span of a partial date: a month, a year, or the smallest of a few spans that contains it. A statement that may
 * have been made in a window of time has its latest instant in the window, or after it by no more than the span. An
 * index by span and sort key finds the latter statements; an index by sort key alone would have to be read to its end.
 *
 * @param earliest Null when the beginning is open.
 * @param latest Null when the end is open.
 * @returns days; null for a date within one day, in UTC, since no window ends within a day.
 */
export function dateSpan(earliest: Date | null, latest: Date | null): number | null {
  if (earliest === null || latest === null) return WIDEST;
  const from = seconds(earliest);
  const to = seconds(latest);
  if (Math.floor(from / DAY) === Math.floor(to / DAY)) return null;
  if (from === seconds(startOfPeriod('month', latest)) && to === seconds(endOfPeriod('month', latest))) return MONTH;
  if (from === seconds(startOfPeriod('year', latest)) && to === seconds(endOfPeriod('year', latest))) return YEAR;
  return WIDTHS.find((days) => to - from <= days * DAY) ?? WIDEST;
}

/**
 * The ranges of statements that may have been made in a window of time although their latest instant is after it, one
 * range for each span. All months that the window cuts end at the same instant, and so do all years; a window that ends
 * with a month, as most do, cuts no month.
 *
 * @param end Highest sort key in the window, at the end of a day.
 * @param low Lowest sort key to include.
 * @param high Highest sort key to include.
 */
export function spanRanges(end: number, low: number, high: number): SpanRange[] {
  const to = instantFromKey(end);
  const first = Math.max(low, end + 1);
  const ranges = [
    { width: MONTH, ...within(endOfPeriod('month', to)) },
    { width: YEAR, ...within(endOfPeriod('year', to)) },
    ...WIDTHS.map((width) => ({ width, low: first, high: width === WIDEST ? high : addSeconds(end, width * DAY) })),
  ];
  return ranges
    .map((range) => ({ ...range, low: Math.max(first, range.low), high: Math.min(high, range.high) }))
    .filter((range) => range.low <= range.high);
}

/** All sort keys of the second of this instant. */
function within(date: Date): Pick<SpanRange, 'low' | 'high'> {
  return { low: firstKeyIn(date), high: lastKeyIn(date) };
}

type Period = 'month' | 'year';

function startOfPeriod(period: Period, date: Date): Date {
  return onDay(date.getUTCFullYear(), period === 'month' ? date.getUTCMonth() : 0);
}

/** The last millisecond of the period. */
function endOfPeriod(period: Period, date: Date): Date {
  const next =
    period === 'month' ? onDay(date.getUTCFullYear(), date.getUTCMonth() + 1) : onDay(date.getUTCFullYear() + 1, 0);
  return new Date(next.getTime() - 1);
}

/** The first day of a month; Date.UTC would read the year 20 as 1920. */
function onDay(year: number, month: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date;
}

/** Whole seconds, the resolution of sort keys. */
function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
