import { parseShape, type DateParts, type DateShape } from '../../time/date-parts.ts';
import { dateInWords } from '../../time/date-words.ts';
import { monthsOfPart, seasonNumber, type Month } from '../../time/seasons.ts';

/** A date or date range as date parts; a literal text if these cannot hold it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** From 1 for spring, in the year of the date parts. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * The certain parts of a date, for formats that hold no more: year, month and day, such as `[2020, 11]`; empty for none,
 * and for a year that is not one of 1 to 9999.
 */
export function certainParts(edtf: string): number[] {
  const shape = parseShape(edtf);
  const [from, to] = shape ? endsOf(shape) : [];
  if (!from || !to || from.year !== to.lastYear || from.year < 1 || from.year > 9999) return [];
  return commonStart(numbers(from), numbers(to));
}

/** Whether the certain parts of the date are all that is recorded. */
export function isExactDate(edtf: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) && certainParts(edtf).length > 0;
}

/** The first and the last date that a date allows, with their precision; null for an open end. */
function endsOf(shape: DateShape): readonly [DateParts | null, DateParts | null] {
  if (shape.kind === 'INTERVAL') return [shape.from, shape.to];
  const { date } = shape;
  const [first, last] = (date.season !== null && monthsOfPart(date.year, date.season)) || [];
  if (!first || !last) return [date, { ...date, year: date.lastYear }];
  const toMonth = ({ year, month }: Month) => ({ ...date, year, lastYear: year, month, season: null });
  return [toMonth(first), toMonth(last)];
}

/** A date as CSL-JSON has it. */
export function toCslDate(edtf: string): CslDate {
  const shape = parseShape(edtf);
  if (!shape) return { literal: edtf };
  if (shape.kind === 'DATE' && shape.date.season !== null) return toCslSeason(shape.date, shape.date.season);
  const [from, to] = endsOf(shape);
  // Citation processors print the era of one end only.
  if (!from || !to || from.year > 0 !== to.lastYear > 0) return { literal: dateInWords(edtf) };
  const circa = [from, to].some(({ isApproximate, isUncertain }) => isApproximate || isUncertain);
  return { 'date-parts': dateParts(from, to), ...(circa && { circa: true as const }) };
}

function toCslSeason({ year, isApproximate, isUncertain }: DateParts, part: number): CslDate {
  const season = seasonNumber(part) ?? undefined;
  return {
    'date-parts': [[toCslYear(year)]],
    ...(season !== undefined && { season }),
    ...((isApproximate || isUncertain) && { circa: true as const }),
  };
}

/**
 * A date in EDTF of level 1, which biblatex reads: what level 2 has besides, unspecified digits at any place and parts of
 * a year other than the seasons, becomes the interval that it stands for.
 */
export function toLevel1(edtf: string): string {
  const shape = parseShape(edtf);
  if (!shape || edtf.split('/').every(isLevel1)) return edtf;
  return endsOf(shape)
    .map((end) => (end ? partsText(end) : '..'))
    .join('/');
}

function isLevel1(end: string): boolean {
  if (!end.includes('X')) return !/^-?\d{4}-(?:2[5-9]|[34]\d)/.test(end);
  return /^-?(?:\d{3}X|\d\dXX|\dXXX|XXXX)[~?%]?$|^-?\d{4}(?:-\d\d)?-XX[~?%]?$|^-?\d{4}-XX-XX[~?%]?$/.test(end);
}

function partsText(date: DateParts): string {
  const { year, isApproximate, isUncertain } = date;
  const [, ...rest] = numbers(date).map((part) => String(part).padStart(2, '0'));
  const qualifier = isApproximate && isUncertain ? '%' : isApproximate ? '~' : isUncertain ? '?' : '';
  return [`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`, ...rest].join('-') + qualifier;
}

/**
 * The date parts of a range, or of a single date if both ends are the same. Both ends have the precision of the less
 * precise one: citeproc-js throws on others.
 */
function dateParts(from: DateParts, to: DateParts): number[][] {
  const ends = [
    numbers({ ...from, year: Math.min(from.year, from.lastYear) }),
    numbers({ ...to, year: Math.max(to.year, to.lastYear) }),
  ];
  const precision = Math.min(...ends.map((end) => end.length));
  const [start = [], end = []] = ends.map(([year = 0, ...rest]) => [toCslYear(year), ...rest].slice(0, precision));
  return commonStart(start, end).length === precision ? [start] : [start, end];
}

/** In CSL there is no year 0: -1 is 1 BC, which ISO 8601 numbers 0. */
function toCslYear(year: number): number {
  return year > 0 ? year : year - 1;
}

function commonStart(one: readonly number[], other: readonly number[]): number[] {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? [...one] : one.slice(0, differs);
}

function numbers({ year, month, day }: DateParts): number[] {
  return [year, ...(month === null ? [] : day === null ? [month] : [month, day])];
}
