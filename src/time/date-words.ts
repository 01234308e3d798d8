import { parseShape, type DateParts } from './date-parts.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/**
 * An EDTF date in English, after a verb, as precise as it is and no more: `on 1 November 2020`, `in October 2020`,
 * `on about 31 October 2020` (`~`), `possibly in 2020` (`?`), `on or before 1 November 2020` (`../2020-11-01`),
 * `between 20 and 21 September 2023`. A text that is no EDTF date is shown as it is.
 */
export function whenInWords(edtf: string): string {
  const shape = parseShape(edtf);
  if (!shape) return `at the time recorded as ${edtf}`;
  if (shape.kind === 'DATE') return prefixed(shape.date, shape.date.day === null ? 'in' : 'on');
  const { from, to } = shape;
  if (from && to) return `between ${rangeStart(from, to)} and ${plain(to)}`;
  if (to) return prefixed(to, to.day === null ? 'in or before' : 'on or before');
  if (from) return prefixed(from, from.day === null ? 'in or after' : 'on or after');
  return 'at an unknown time';
}

/** The same without a preposition, as a reference gives it: `1 November 2020`, `about October 2020`, `by 1 November 2020`. */
export function dateInWords(edtf: string): string {
  const shape = parseShape(edtf);
  if (!shape) return edtf;
  if (shape.kind === 'DATE') return plain(shape.date);
  const { from, to } = shape;
  if (from && to) return `between ${rangeStart(from, to)} and ${plain(to)}`;
  if (to) return `${plain(to)} or before`;
  if (from) return `${plain(from)} or after`;
  return 'date unknown';
}

function prefixed(date: DateParts, preposition: string): string {
  const { isUncertain } = date;
  return `${isUncertain ? 'possibly ' : ''}${preposition} ${plain({ ...date, isUncertain: false })}`;
}

function plain(date: DateParts): string {
  const qualifier = `${date.isUncertain ? 'possibly ' : ''}${date.isApproximate ? 'about ' : ''}`;
  return `${qualifier}${[date.day, monthInWords(date), yearInWords(date)].filter((part) => part !== null).join(' ')}${timeInWords(date)}`;
}

/** Of the first day of a range, what the last does not say already: `20` of `between 20 and 21 September 2023`. */
function rangeStart(from: DateParts, to: DateParts): string {
  const isWithinMonth = from.year === to.year && from.month !== null && from.month === to.month;
  const isBare = ![from, to].some((end) => end.isApproximate || end.isUncertain || end.time !== null);
  if (isBare && isWithinMonth && from.day !== null && to.day !== null) return String(from.day);
  return plain(from);
}

function monthInWords({ month }: DateParts): string | null {
  return month === null ? null : MONTH.format(new Date(Date.UTC(2000, month - 1, 1)));
}

// ISO 8601 counts astronomically: the year 0 is 1 BC.
function yearInWords({ year, lastYear }: DateParts): string {
  if (lastYear !== year)
    return year % 10 === 0 && lastYear - year === 9 ? `the ${year}s` : `the years ${year} to ${lastYear}`;
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function timeInWords({ time }: DateParts): string {
  if (time === null) return '';
  const [, clock = time, offset = ''] = /^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(.*)$/.exec(time) ?? [];
  return ` at ${clock} ${offset === 'Z' || offset === '' ? 'UTC' : `(${offset})`}`;
}
