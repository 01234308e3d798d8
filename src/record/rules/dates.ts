import { BEGINNING, END } from '../../graph/instant.ts';
import { OUT_OF_RANGE, parsePartialDate } from '../../time/partial-date.ts';

/** The year -9999: lists are ordered by keys that are exact for all years from then to 9999, and beyond. */
const EARLIEST = new Date('-009999-01-01T00:00:00Z');

/** What is wrong with a date; undefined if nothing is. */
export function dateProblem(date: string): string | undefined {
  try {
    const { earliest, latest } = parsePartialDate(date);
    const isWithin = [earliest, latest].every((instant) => !instant || (instant >= EARLIEST && instant <= END));
    return isWithin ? undefined : OUT_OF_RANGE;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is wrong with the date of a statement: the beginning may be open, the end may not. */
export function occasionProblem(date: string): string | undefined {
  const problem = dateProblem(date);
  if (problem !== undefined) return problem;
  const { latest } = parsePartialDate(date);
  if (latest === null) {
    return 'the date of a statement needs an end: write ../2020-11-01 when only the latest possible day is known';
  }
  return latest >= BEGINNING ? undefined : 'the date of a statement is in the years 1 to 9999';
}
