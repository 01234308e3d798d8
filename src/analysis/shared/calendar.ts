/** A unit of the calendar. Weeks are those of ISO 8601: they begin on Monday. */
export type CalendarUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const DAY = 86_400_000;

/** The day of an instant (milliseconds since 1970), in UTC, as a number of days since 1970-01-01. */
export function toDay(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}

/** The first day of the unit that a day is in. */
export function firstDayIn(unit: CalendarUnit, day: number): number {
  if (unit === 'DAY') return day;
  // Day 0 was a Thursday.
  if (unit === 'WEEK') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY);
  const month = { MONTH: date.getUTCMonth(), QUARTER: date.getUTCMonth() - (date.getUTCMonth() % 3), YEAR: 0 }[unit];
  return dayAt(date.getUTCFullYear(), month);
}

/** The first day of the next unit. */
export function nextAfter(unit: CalendarUnit, firstDay: number): number {
  if (unit === 'DAY') return firstDay + 1;
  if (unit === 'WEEK') return firstDay + 7;
  const date = new Date(firstDay * DAY);
  return dayAt(date.getUTCFullYear(), date.getUTCMonth() + { MONTH: 1, QUARTER: 3, YEAR: 12 }[unit]);
}

function dayAt(year: number, month: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return toDay(date.getTime());
}

/** A day as `2020-11-01`; before the year 0 as `-0043-03-15`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, -14).replace(/^-00/, '-');
}
