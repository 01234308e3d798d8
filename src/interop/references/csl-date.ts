import { parseShape, type DateParts } from '../../time/date-parts.ts';
import { dateInWords } from '../../time/date-words.ts';

/** A date or date range as date parts; a literal text if these cannot hold it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * The certain parts of a date, for formats that hold no more: year, month and day, such as `[2020, 11]`; empty for none,
 * and for a year that is not one of 1 to 9999.
 */
export function certainParts(edtf: string): number[] {
  const shape = parseShape(edtf);
  const [from, to] = shape?.kind === 'DATE' ? [shape.date, shape.date] : [shape?.from, shape?.to];
  if (!from || !to || from.year !== to.lastYear || from.year < 1 || from.year > 9999) return [];
  return commonStart(numbers(from), numbers(to));
}

/** Whether the certain parts of the date are all that is recorded. */
export function isExactDate(edtf: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) && certainParts(edtf).length > 0;
}

/** A date as CSL-JSON has it. */
export function toCslDate(edtf: string): CslDate {
  const shape = parseShape(edtf);
  if (!shape) return { literal: edtf };
  const [from, to] = shape.kind === 'DATE' ? [shape.date, shape.date] : [shape.from, shape.to];
  // Citation processors print the era of one end only.
  if (!from || !to || from.year > 0 !== to.lastYear > 0) return { literal: dateInWords(edtf) };
  const circa = [from, to].some(({ isApproximate, isUncertain }) => isApproximate || isUncertain);
  return { 'date-parts': dateParts(from, to), ...(circa && { circa: true as const }) };
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
