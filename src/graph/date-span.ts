import { firstKeyIn, lastKeyIn, placeLater, timeAt } from './sort-key.ts';

const DAY = 24 * 60 * 60;

/** A calendar month and a calendar year, in days: what most dates known in part are. */
const MONTH = 31;
const YEAR = 366;
/** The widths of other times, in days: each eight times the one before, and the last for all that are wider. */
const WIDTHS = [8, 64, 512, 4096, 4_000_000] as const;
const WIDEST = WIDTHS[4];

/** Statements of one width, between two places in the order by time. */
export interface SpanRange {
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How wide a time is that is known in part: a month, a year, or the least of a few widths that holds it. What was said
 * in a window of time has its last instant in the window or after it, and after it by no more than its date is wide. An
 * index on the width, then on the place in a list by time, finds the latter, where one by time alone would be read to
 * its end.
 *
 * @param earliest Null when the beginning is open.
 * @returns Days; null for a time within one day, in UTC: no window ends within it.
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
 * Where to look for what may have been said in a window of time and has its last instant after it: a range for each
 * width. Months and years that a window cuts have one end, and one that ends with a month, as most do, cuts none.
 *
 * @param end Highest place in the window: that of the end of a day.
 * @param low Lowest place that is wanted.
 * @param high Highest place that is wanted.
 */
export function spanRanges(end: number, low: number, high: number): SpanRange[] {
  const to = timeAt(end);
  const first = Math.max(low, end + 1);
  const ranges = [
    { width: MONTH, ...within(endOfPeriod('month', to)) },
    { width: YEAR, ...within(endOfPeriod('year', to)) },
    ...WIDTHS.map((width) => ({ width, low: first, high: width === WIDEST ? high : placeLater(end, width * DAY) })),
  ];
  return ranges
    .map((range) => ({ ...range, low: Math.max(first, range.low), high: Math.min(high, range.high) }))
    .filter((range) => range.low <= range.high);
}

/** All places of the second of this instant. */
function within(at: Date): Pick<SpanRange, 'low' | 'high'> {
  return { low: firstKeyIn(at), high: lastKeyIn(at) };
}

type Period = 'month' | 'year';

function startOfPeriod(period: Period, at: Date): Date {
  return onDay(at.getUTCFullYear(), period === 'month' ? at.getUTCMonth() : 0);
}

/** Its last millisecond. */
function endOfPeriod(period: Period, at: Date): Date {
  const next =
    period === 'month' ? onDay(at.getUTCFullYear(), at.getUTCMonth() + 1) : onDay(at.getUTCFullYear() + 1, 0);
  return new Date(next.getTime() - 1);
}

/** The first day of a month; not by Date.UTC, which takes the year 20 for 1920. */
function onDay(year: number, month: number): Date {
  const at = new Date(0);
  at.setUTCFullYear(year, month, 1);
  return at;
}

/** Whole seconds, as the places in a list are. */
function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
