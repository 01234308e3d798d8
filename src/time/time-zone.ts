import { LRUCache } from 'lru-cache';
import { InputError } from '../common/errors.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

// Making a format takes longer than most questions. Names of one zone may differ in case.
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });

/** Converts an instant (milliseconds since 1970) to the day in a time zone, as a number of days since 1970-01-01. */
export type LocalDay = (milliseconds: number) => number;

/**
 * The days of a time zone; results are cached.
 *
 * @param field The argument that has the name, for the error.
 * @throws InputError for a name that is not in the IANA time zone database.
 */
export function localDays(timeZone: string, field = 'timeZone'): LocalDay {
  const format = zoneFormat(timeZone, field);
  const cache = new Map<number, number>();
  return (milliseconds) => {
    const day = cache.get(milliseconds) ?? dayIn(format, milliseconds);
    cache.set(milliseconds, day);
    return day;
  };
}

/**
 * The first instant of a day in a time zone, in milliseconds since 1970. Zones differ from UTC by 15 hours at most, and
 * the day of an instant never goes back, so that it can be sought by halves, to the second.
 *
 * @param day As a number of days since 1970-01-01. For a day that a zone has left out, the first instant after it.
 */
export function startOfLocalDay(localDay: LocalDay, day: number): number {
  let before = day * DAY - 24 * HOUR;
  let after = day * DAY + 24 * HOUR;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (localDay(middle) >= day) after = middle;
    else before = middle;
  }
  return after;
}

function zoneFormat(timeZone: string, field: string): Intl.DateTimeFormat {
  const cached = formats.get(timeZone);
  if (cached) return cached;
  try {
    // ISO 8601: the Gregorian calendar also before 1582 (proleptic), never the Julian one.
    const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
    return format;
  } catch {
    const shown = JSON.stringify(timeZone.slice(0, 60));
    throw new InputError(`${field} is a name of the IANA database, such as Asia/Baku or UTC, received ${shown}`, {
      field,
    });
  }
}

function dayIn(format: Intl.DateTimeFormat, milliseconds: number): number {
  const parts = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
  // Before the year 1 the format counts the years of its era: 1 is the year 0.
  const year = parts['year'] ?? 1970;
  const isBefore = new Date(milliseconds).getUTCFullYear() <= 0;
  return new Date(0).setUTCFullYear(isBefore ? 1 - year : year, (parts['month'] ?? 1) - 1, parts['day'] ?? 1) / DAY;
}
