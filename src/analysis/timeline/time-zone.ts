import { InputError } from '../../common/errors.ts';
import { toDay } from '../shared/calendar.ts';

/** The number of the day, from 1970-01-01, that an instant falls on in a time zone. */
export type LocalDay = (milliseconds: number) => number;

/** @throws InputError for a name that is not in the IANA time zone database. */
export function localDays(timeZone: string): LocalDay {
  const format = zoneFormat(timeZone);
  const known = new Map<number, number>();
  return (milliseconds) => {
    const day = known.get(milliseconds) ?? dayIn(format, milliseconds);
    known.set(milliseconds, day);
    return day;
  };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    // The Gregorian calendar reaches back without the Julian one, as ISO 8601 has it.
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
