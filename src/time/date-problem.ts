import { datesMatching, daysInMonth } from './unspecified.ts';

/** The years of the record: sort keys hold no more, and longer years are not those of anyone who speaks. */
export const MAX_YEAR = 9999;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Why a text is no date of the record, and what to write instead. */
export function dateProblem(text: string): string {
  const ends = text.split('/').map((end) => end.replace(/[~?%]$/, ''));
  const reasons = ends.length > 2 ? [] : ends.flatMap((end) => endProblem(end) ?? []);
  return reasons[0] ?? `${shown(text)} is not a date in EDTF: ${FORMS}`;
}

const FORMS =
  'write 2020-11-01, 2020-11, 2020, 2020-09-2X (late September), 2020-11-01~ (about), ../2020-11-01 (by then) or 2020-10/2020-11-01 (some day between)';

/** Of an interval that ends before it begins. */
export function reversedProblem(text: string): string {
  const [from = '', to = ''] = text.split('/');
  return `the interval ends (${to}) before it begins (${from}): turn it round, ${to}/${from}, or correct the dates`;
}

/** Of a year that is too far away. */
export function yearProblem(text: string): string {
  return `the record has dates of the years -${MAX_YEAR} to ${MAX_YEAR}, not ${text}`;
}

function endProblem(end: string): string | null {
  if (/^[[{]/.test(end))
    return `${shown(end)} is several dates: write the interval from the first to the last, such as 2020-09-01/2020-09-03`;
  if (/^Y?-?\d+S\d+$/.test(end))
    return `${shown(end)} has significant digits: write those that are known, such as 19XX`;
  if (/^Y/.test(end)) return yearProblem(end);
  return calendarProblem(end) ?? paddingProblem(end);
}

/** Of a day or month that no calendar has. */
function calendarProblem(text: string): string | null {
  const [, year, month, day] = /^(-?[\dX]{4})-([\dX]{2})(?:-([\dX]{2}))?(?:T.*)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  if (datesMatching([year, month, ...(day === undefined ? [] : [day])].join('-'))) return null;
  const isNumber = !`${year}${month}`.includes('X');
  if (isNumber && (Number(month) < 1 || Number(month) > 12)) return monthProblem(text, month, day);
  if (!isNumber || day === undefined) return `there is no date ${text}: no digits in place of X make one`;
  const length = daysInMonth(Number(year), Number(month));
  return `there is no day ${text}: ${MONTH.format(Date.UTC(2000, Number(month) - 1))} ${year} has ${length} days`;
}

function monthProblem(text: string, month: string, day: string | undefined): string {
  const parts = day === undefined ? ', or 21 to 41 for a season or another part of a year' : '';
  return `there is no month ${month} in ${text}: months are 01 to 12${parts}`;
}

function paddingProblem(text: string): string | null {
  const [, year, month, day] = /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))];
  return `${shown(text)} is not a date in EDTF: months and days have two digits, ${parts.join('-')}`;
}

function shown(text: string): string {
  return `"${text}"`;
}
