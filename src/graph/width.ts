import { placeLater } from './sort-key.ts';

const DAY = 24 * 60 * 60;

/** The widths of times known in part, in days: each eight times the one before, and the last for all that are wider. */
const WIDTHS = [8, 64, 512, 4096, 4_000_000] as const;
const WIDEST = WIDTHS[4];

/** Statements of one width, between two places in the order by time. */
export interface WideRange {
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How wide a time is that is known in part, as the least of a few widths that holds it. What was said in a window of
 * time has its last instant in the window or after it, and after it by no more than its date is wide. An index on the
 * width, then on the place in a list by time, finds the latter, where one by time alone would be read to its end.
 *
 * @param earliest Null when the beginning is open.
 * @returns Days; null for a time within one day, in UTC: no window ends within it.
 */
export function widthOf(earliest: Date | null, latest: Date | null): number | null {
  if (earliest === null || latest === null) return WIDEST;
  const [from, to] = [seconds(earliest), seconds(latest)];
  if (Math.floor(from / DAY) === Math.floor(to / DAY)) return null;
  return WIDTHS.find((days) => to - from <= days * DAY) ?? WIDEST;
}

/**
 * Where to look for what may have been said in a window of time and has its last instant after it: a range for each
 * width.
 *
 * @param end Highest place in the window: that of the end of a day.
 * @param low Lowest place that is wanted.
 * @param high Highest place that is wanted.
 */
export function wideRanges(end: number, low: number, high: number): WideRange[] {
  return WIDTHS.map((width) => ({
    ...{ width, low: Math.max(low, end + 1) },
    high: width === WIDEST ? high : Math.min(high, placeLater(end, width * DAY)),
  })).filter((range) => range.low <= range.high);
}

function seconds(at: Date): number {
  return at.getTime() / 1000;
}
