import { monthsOfPart, seasonNumber } from './seasons.ts';
import { datesMatching, type CalendarDate } from './unspecified.ts';

/** A year, with month and day if they are known; unspecified digits make it a range of years. */
export interface DateParts {
  readonly year: number;
  /** Differs from `year` if digits are unspecified: `202X` is 2020 to 2029. */
  readonly lastYear: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The season in place of a month, by its number in EDTF, such as 21 for spring; null if there is none. */
  readonly season: number | null;
  /** Time of day as written, with its offset; null if there is none. */
  readonly time: string | null;
  /** EDTF `~` and `%`. */
  readonly isApproximate: boolean;
  /** EDTF `?` and `%`. */
  readonly isUncertain: boolean;
}

/** A parsed EDTF text: a date, or an interval whose ends may be open (null). */
export type DateShape =
  | { readonly kind: 'DATE'; readonly date: DateParts }
  | { readonly kind: 'INTERVAL'; readonly from: DateParts | null; readonly to: DateParts | null };

/** A date of which only the first and the last that it allows can be told: late September, a quarter of a year. */
interface DateRange {
  readonly first: DateParts;
  readonly last: DateParts;
}

const DATE = /^(?:Y(-?\d+)|(-?[\dX]{4}))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T([^~?%]+))?([~?%])?$/;
const CENTURY = /^(-?\d\d)([~?%])?$/;
const PART_OF_YEAR = /^(-?\d{4})-(\d\d)([~?%])?$/;

/**
 * Parses an EDTF date as `parsePartialDate` accepts it; null for any other text. An interval with an unknown end
 * (`2020/`) is treated as one with an open end (`2020/..`): neither gives a bound. A date with unspecified digits that is
 * not simply a month, a year or a decade becomes the interval of the dates that it allows, and so does a part of a year
 * that is no season.
 */
export function parseShape(edtf: string): DateShape | null {
  const [start = '', end] = edtf.split('/');
  if (end === undefined || start === end) return parseDate(start);
  const [from, to] = [start, end].map((text) => (text === '' || text === '..' ? 'OPEN' : parseEnd(text)));
  if (!from || !to) return null;
  return {
    kind: 'INTERVAL',
    from: from === 'OPEN' ? null : from.first,
    to: to === 'OPEN' ? null : to.last,
  };
}

function parseDate(text: string): DateShape | null {
  const season = parseSeason(text);
  if (season) return { kind: 'DATE', date: season };
  const range = parseEnd(text);
  if (!range) return null;
  const { first, last } = range;
  return first === last ? { kind: 'DATE', date: first } : { kind: 'INTERVAL', from: first, to: last };
}

function parseSeason(text: string): DateParts | null {
  const [, year, part, qualifier = ''] = PART_OF_YEAR.exec(text) ?? [];
  const season = Number(part);
  if (year === undefined || seasonNumber(season) === null) return null;
  return { ...toParts({ year: Number(year), month: null, day: null }, qualifier), season };
}

/** The range of a date; both ends are the same object unless it has to be told as a range. */
function parseEnd(text: string): DateRange | null {
  const [, year, part, ofPart = ''] = PART_OF_YEAR.exec(text) ?? [];
  const months = monthsOfPart(Number(year), Number(part));
  if (months)
    return toRange(
      months.map((month) => ({ ...month, day: null })),
      ofPart,
    );
  const plain = parsePlain(text);
  if (plain) return { first: plain, last: plain };
  const [, digits = text, qualifier = ''] = /^(.*?)([~?%])?$/.exec(text) ?? [];
  return toRange(datesMatching(digits) ?? [], qualifier);
}

function toRange([first, last]: readonly CalendarDate[], qualifier: string): DateRange | null {
  if (!first || !last) return null;
  const from = toParts(first, qualifier);
  const isOne = first.year === last.year && first.month === last.month && first.day === last.day;
  return { first: from, last: isOne ? from : toParts(last, qualifier) };
}

/** A date without unspecified digits, or with such as make it a month, a year or a range of years. */
function parsePlain(text: string): DateParts | null {
  const [, century, ofCentury = ''] = CENTURY.exec(text) ?? [];
  if (century !== undefined) return toYears(`${century}XX`, ofCentury);
  const [match, long, short, month, day, time, qualifier = ''] = DATE.exec(text) ?? [];
  const year = long ?? short;
  if (match === undefined || year === undefined) return null;
  if (year.includes('X') && (month ?? 'XX') === 'XX' && (day ?? 'XX') === 'XX') return toYears(year, qualifier);
  if (year.includes('X') || (month === 'XX' && (day ?? 'XX') !== 'XX')) return null;
  const date = { year: Number(year), month: toNumber(month), day: toNumber(day) };
  return { ...toParts(date, qualifier), time: time ?? null };
}

/** A range of years. Before the year 1, the greatest digits are the first year. */
function toYears(year: string, qualifier: string): DateParts {
  const years = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const date = { year: Math.min(...years), month: null, day: null };
  return { ...toParts(date, qualifier), lastYear: Math.max(...years) };
}

function toParts(date: CalendarDate, qualifier: string): DateParts {
  return {
    ...date,
    lastYear: date.year,
    season: null,
    time: null,
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}
