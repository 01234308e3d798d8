import { InputError } from '../../common/errors.ts';
import { toDay } from '../shared/calendar.ts';

/** Converts an instant (milliseconds since 1970) to the day in a time zone, as a number of days since 1970-01-01. */
export type LocalDay = (milliseconds: number) => number;

/**
 * The days of a time zone; results are cached.
 *
 * @throws InputError for a name that is not in the IANA time zone database.
 */
export function localDays(timeZone: string): LocalDay {
  const format = zoneFormat(timeZone);
  const cache = new Map<number, number>();
  return (milliseconds) => {
    const day = cache.get(milliseconds) ?? dayIn(format, milliseconds);
    cache.set(milliseconds, day);
    return day;
  };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    // ISO 8601: the Gregorian calendar also before 1582 (proleptic), never the Julian one.
    return new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    const shown = JSON.stringify(timeZone.slice(0, 60));
    throw new InputError(`timeZone is a name of the IANA database, such as Asia/Baku or UTC, received ${shown}`, {
      field: 'timeZone',
    });
  }
}

function dayIn(format: Intl.DateTimeFormat, milliseconds: number): number {
  const parts = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
  const date = new Date(0);
  date.setUTCFullYear(parts['year'] ?? 1970, (parts['month'] ?? 1) - 1, parts['day'] ?? 1);
  return toDay(date.getTime());
}
