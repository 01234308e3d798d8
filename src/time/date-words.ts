import { parseShape, type DateParts } from './date-parts.ts';
import { seasonName } from './seasons.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/**
 * An EDTF date as an English adverbial, with exactly the precision recorded: `on 1 November 2020`, `in October 2020`,
 * `on about 31 October 2020` (`~`), `possibly in 2020` (`?`), `on or before 1 November 2020` (`../2020-11-01`),
 * `between 20 and 21 September 2023`, `between 20 and 29 September 2020` (`2020-09-2X`), `in spring 2020` (`2020-21`). A text that is not an EDTF date is shown unchanged.
 */
export function whenInWords(edtf: string): string {
  const shape = parseShape(edtf);
  if (!shape) return `at the time recorded as ${edtf}`;
  if (shape.kind === 'DATE') return withPreposition(shape.date, shape.date.day === null ? 'in' : 'on');
  const { from, to } = shape;
  if (from && to) return `between ${rangeStart(from, to)} and ${dateText(to)}`;
  if (to) return withPreposition(to, to.day === null ? 'in or before' : 'on or before');
  if (from) return withPreposition(from, from.day === null ? 'in or after' : 'on or after');
  return 'at an unknown time';
}

/** An EDTF date in English without a preposition, as in a reference: `1 November 2020`, `about October 2020`, `1 November 2020 or before`. */
export function dateInWords(edtf: string): string {
  const shape = parseShape(edtf);
  if (!shape) return edtf;
  if (shape.kind === 'DATE') return dateText(shape.date);
  const { from, to } = shape;
  if (from && to) return `between ${rangeStart(from, to)} and ${dateText(to)}`;
  if (to) return `${dateText(to)} or before`;
  if (from) return `${dateText(from)} or after`;
  return 'date unknown';
}

function withPreposition(date: DateParts, preposition: string): string {
  const { isUncertain } = date;
  return `${isUncertain ? 'possibly ' : ''}${preposition} ${dateText({ ...date, isUncertain: false })}`;
}

function dateText(date: DateParts): string {
  const qualifier = `${date.isUncertain ? 'possibly ' : ''}${date.isApproximate ? 'about ' : ''}`;
  return `${qualifier}${[date.day, monthInWords(date), yearInWords(date)].filter((part) => part !== null).join(' ')}${timeInWords(date)}`;
}

/** The start of a range without what its end repeats: `20` in `between 20 and 21 September 2023`, `January` in `between January and March 2020`. */
function rangeStart(from: DateParts, to: DateParts): string {
  const isWithinMonth = from.year === to.year && from.month !== null && from.month === to.month;
  const isBare = ![from, to].some((end) => end.isApproximate || end.isUncertain || end.time !== null);
  if (isBare && isWithinMonth && from.day !== null && to.day !== null) return String(from.day);
  if (isBare && from.year === to.year && from.month !== null && from.day === null && to.day === null)
    return monthInWords(from) ?? '';
  return dateText(from);
}

function monthInWords({ month, season }: DateParts): string | null {
  if (season !== null) return seasonName(season);
  return month === null ? null : MONTH.format(new Date(Date.UTC(2000, month - 1, 1)));
}

// ISO 8601 uses astronomical year numbering: year 0 is 1 BC.
function yearInWords({ year, lastYear }: DateParts): string {
  const inWords = (one: number) => (one > 0 ? String(one) : `${1 - one} BC`);
  if (lastYear === year) return inWords(year);
  if (year > 0 && year % 10 === 0 && lastYear - year === 9) return `the ${year}s`;
  return `the years ${lastYear > 0 ? inWords(year) : 1 - year} to ${inWords(lastYear)}`;
}

function timeInWords({ time }: DateParts): string {
  if (time === null) return '';
  const [, clock = time, offset = ''] = /^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(.*)$/.exec(time) ?? [];
  return ` at ${clock} ${offset === 'Z' || offset === '' ? 'UTC' : `(${offset})`}`;
}
