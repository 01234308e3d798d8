import edtf from 'edtf';
import { LRUCache } from 'lru-cache';
import { MAX_DATE_LENGTH } from '../common/bounds.ts';
import { dateProblem, MAX_YEAR, reversedProblem, yearProblem } from './date-problem.ts';
import { monthsOfPart } from './seasons.ts';
import { datesMatching, daysInMonth, type CalendarDate } from './unspecified.ts';

/**
 * A possibly imprecise date: EDTF (ISO 8601-2:2019, level 1, and of level 2 unspecified digits at any place and the parts
 * of a year) with the range of instants it allows.
 */
export interface PartialDate {
  /** As written: `2020-11-01`, `2020-09-2X`, `2020-10-31~`, `../2020-11-01`. */
  readonly edtf: string;
  /** First possible instant; null if the start is open. */
  readonly earliest: Date | null;
  /** Last possible instant, to the millisecond; null if the end is open. */
  readonly latest: Date | null;
}

/** First and last instant, in milliseconds since 1970. */
type Bounds = readonly [earliest: number, latest: number];

const DAY = 24 * 60 * 60 * 1000;
/** How far beyond itself a day reaches that is approximate or uncertain. */
const MIN_REACH = 3 * DAY;

// Parsing takes 0.1 ms: too much for pages that repeat the same few dates.
const cache = new LRUCache<string, PartialDate>({ max: 10_000 });

/**
 * Parses an EDTF date and its bounds, in UTC unless the text has an offset.
 *
 * An approximate (`~`) or uncertain (`?`) date reaches beyond itself on both sides: a day by three days, and a longer date
 * by its own length, so that `2020-10~` reaches 31 days beyond October. EDTF leaves it open how far. "About 1 November" is said
 * of days nearby, reports that differ on a day seldom differ by more than a few, and a date that is given as a month or a
 * year is no better known than to one. No such date is therefore certain to the day.
 *
 * @throws RangeError explaining the problem and the way out: the text is too long, is not such a date, names a day that
 *   does not exist, or is an interval that ends before it begins.
 */
export function parsePartialDate(text: string): PartialDate {
  if (text.length > MAX_DATE_LENGTH) {
    throw new RangeError(`a date has at most ${MAX_DATE_LENGTH} characters, this one ${text.length}`);
  }
  const cached = cache.get(text);
  if (cached) return cached;
  const date = { edtf: text, ...bounds(text) };
  cache.set(text, date);
  return date;
}

/** The date as EDTF has it: an unspecified digit is an upper-case X, also where it was written as `x`. */
export function toEdtf(text: string): string {
  return /^[-\dx/.~?%]+$/i.test(text) ? text.toUpperCase() : text;
}

function bounds(text: string): Pick<PartialDate, 'earliest' | 'latest'> {
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) throw new RangeError(dateProblem(text));
  const from = isOpen(start, end) ? null : boundsOfEnd(start, text);
  const to = end === undefined ? from : isOpen(end, start) ? null : boundsOfEnd(end, text);
  if (from && to && from[0] > to[1]) throw new RangeError(reversedProblem(text));
  if ([from?.[0], to?.[1]].some(isTooFar)) throw new RangeError(yearProblem(text));
  return { earliest: from && new Date(from[0]), latest: to && new Date(to[1]) };
}

/** Whether this end of an interval is open or unknown; a text without another end is no interval. */
function isOpen(end: string, other: string | undefined): boolean {
  return other !== undefined && (end === '' || end === '..');
}

/** @param whole The text that the end is part of, for messages. */
function boundsOfEnd(end: string, whole: string): Bounds {
  const [, date = end, qualifier] = /^(.*?)([~?%])?$/.exec(end) ?? [];
  const [first, last] = boundsOfPart(date) ?? boundsOfDigits(date) ?? boundsOfLevel1(end, whole);
  if (qualifier === undefined) return [first, last];
  const reach = Math.max(MIN_REACH, last - first);
  return [startOfDay(first - reach), endOfDay(last + reach)];
}

/** The bounds of a season or another part of a year, such as `2020-21`. */
function boundsOfPart(text: string): Bounds | null {
  const [, year, part] = /^(-?\d{4})-(\d\d)$/.exec(text) ?? [];
  const months = monthsOfPart(Number(year), Number(part));
  return months && [firstInstant({ ...months[0], day: null }), lastInstant({ ...months[1], day: null })];
}

/** The bounds of a date with unspecified digits. */
function boundsOfDigits(text: string): Bounds | null {
  const dates = text.includes('X') ? datesMatching(text) : null;
  return dates && [firstInstant(dates[0]), lastInstant(dates[1])];
}

function boundsOfLevel1(end: string, whole: string): Bounds {
  if (isMissing(end)) throw new RangeError(dateProblem(whole));
  const { min, max } = parse(end, whole);
  return min === null || max === null ? [NaN, NaN] : [min, max];
}

/** Whether an instant is not in the years of the record, or in none. */
function isTooFar(instant: number | undefined): boolean {
  return instant !== undefined && !(Math.abs(new Date(instant).getUTCFullYear()) <= MAX_YEAR);
}

function parse(end: string, whole: string) {
  try {
    // 11/2020 is a month for whoever writes it, and not the time since the 12th century.
    return edtf(end, { level: 1, types: whole.includes('/') ? ['Date', 'Year'] : ['Date', 'Year', 'Century'] });
  } catch {
    throw new RangeError(dateProblem(whole));
  }
}

/** Whether no calendar has the day: the grammar accepts 2021-02-29 and rolls it over into March. */
function isMissing(text: string): boolean {
  const [day] = /^-?\d{4}-\d\d-\d\d/.exec(text) ?? [];
  return day !== undefined && !datesMatching(day);
}

function firstInstant({ year, month, day }: CalendarDate): number {
  return utc(year, (month ?? 1) - 1, day ?? 1);
}

function lastInstant({ year, month, day }: CalendarDate): number {
  const last = month ?? 12;
  return utc(year, last - 1, (day ?? daysInMonth(year, last)) + 1) - 1;
}

/** Date.UTC would read the year 20 as 1920. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function startOfDay(instant: number): number {
  return Math.floor(instant / DAY) * DAY;
}

function endOfDay(instant: number): number {
  return startOfDay(instant) + DAY - 1;
}
