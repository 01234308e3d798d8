import type { Random } from '../common/random.ts';

/** Day 0, in milliseconds since 1970. */
const FIRST_DAY = Date.UTC(2018, 0, 1);
const DAY_MS = 86_400_000;
/** Statements are made on days 0 to `DAY_COUNT`: seven years. */
export const DAY_COUNT = 2_557;

/** The date of a day: `2018-01-01` for day 0. */
export function dayText(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** The date as a source might give it, in EDTF: mostly exact, otherwise a month or year, approximate, a range or a bound. */
export function partialDate(random: Random, day: number): string {
  const text = dayText(day);
  const draw = random.below(100);
  if (draw < 72) return text;
  if (draw < 80) return `../${text}`;
  if (draw < 86) return `${text}~`;
  if (draw < 92) return `${text}/${dayText(day + 1 + random.below(3))}`;
  return text.slice(0, draw < 98 ? 'YYYY-MM'.length : 'YYYY'.length);
}

/** The day, month or year of a date, as the start or end of a term of office might be known. */
export function imprecisely(random: Random, day: number): string {
  const draw = random.below(100);
  return dayText(day).slice(0, draw < 70 ? 'YYYY-MM-DD'.length : draw < 90 ? 'YYYY-MM'.length : 'YYYY'.length);
}
