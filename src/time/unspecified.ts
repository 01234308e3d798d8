/** A calendar day, month or year, as far as it is given. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const PATTERN = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;

/**
 * The first and the last date that a date with unspecified digits allows, such as 2020-09-20 and 2020-09-29 for
 * `2020-09-2X`. The edtf package computes them wrongly before the year 1 and for 29 February, and knows no `2020-09-3X`.
 *
 * @returns null if there is no such date, such as `2020-02-3X`, or the text is not a date with digits and `X`.
 */
export function datesMatching(text: string): readonly [first: CalendarDate, last: CalendarDate] | null {
  const first = firstMatch(text, 1);
  const last = firstMatch(text, -1);
  return first && last && [first, last];
}

/** @param step 1 for the first date, -1 for the last. */
function firstMatch(text: string, step: 1 | -1): CalendarDate | null {
  const [, sign, yearText, monthText, dayText] = PATTERN.exec(text) ?? [];
  if (yearText === undefined) return null;
  const direction = sign === '-' ? -step : step;
  for (const number of numbersMatching(yearText, direction)) {
    // Not -0, which is not equal to 0 everywhere.
    const year = sign === '-' && number !== 0 ? -number : number;
    if (monthText === undefined) return { year, month: null, day: null };
    for (const month of numbersMatching(monthText, step)) {
      if (month < 1 || month > 12) continue;
      if (dayText === undefined) return { year, month, day: null };
      const days = daysInMonth(year, month);
      for (const day of numbersMatching(dayText, step)) if (day >= 1 && day <= days) return { year, month, day };
    }
  }
  return null;
}

/** The numbers with these digits, where `X` is any digit, in ascending or descending order. */
function* numbersMatching(digits: string, direction: number): Generator<number> {
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const [start, step] = direction > 0 ? [low, 1] : [high, -1];
  for (let number = start; number >= low && number <= high; number += step)
    if (pattern.test(String(number).padStart(digits.length, '0'))) yield number;
}

/** The number of days of a month, from 1 for January, in the Gregorian calendar of every year. */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
