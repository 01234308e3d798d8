const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time zones are from 12 hours behind UTC to 14 hours ahead of it. */
const BEHIND = 12 * HOUR;
const AHEAD = 14 * HOUR;

/** Whether one time can be no later than another: as it is written, only in different time zones, or not at all. */
export type Sequence = 'POSSIBLE' | 'ODD' | 'IMPOSSIBLE';

/**
 * Compares when something began at the earliest with when something else ended at the latest, in milliseconds since
 * 1970. The record has days without a time zone in UTC, but a day lasts 50 hours on Earth: 2 November in Canberra is
 * 1 November in New York. A day may thus come before one that is written as earlier by up to 26 hours.
 */
export function sequence(earliest: number, latest: number): Sequence {
  if (earliest <= latest) return 'POSSIBLE';
  return earliestAnywhere(earliest) <= latestAnywhere(latest) ? 'ODD' : 'IMPOSSIBLE';
}

/** An instant at the beginning of a day, where the day begins first; any other instant unchanged. */
function earliestAnywhere(instant: number): number {
  return instant % DAY === 0 ? instant - AHEAD : instant;
}

/** An instant at the end of a day, where the day ends last; any other instant unchanged. */
function latestAnywhere(instant: number): number {
  return (instant + 1) % DAY === 0 ? instant + BEHIND : instant;
}

/** The instant as the day that it ends, `2020-11-01`, or with its time if it does not end a day. */
export function endInWords(instant: number): string {
  const text = new Date(instant).toISOString();
  return (instant + 1) % DAY === 0 ? text.slice(0, text.indexOf('T')).replace(/^-00/, '-') : text;
}
