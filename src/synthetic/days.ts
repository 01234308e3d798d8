import type { Random } from '../common/random.ts';

/** Days are counted from this one on; statements are made on `SPAN` of them, seven years. */
const FIRST = Date.UTC(2018, 0, 1);
const DAY = 86_400_000;
export const SPAN = 2_557;

/** `2018-01-01` for day 0. */
export function dayText(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

/** The day as a source would know it: most often exactly, else to the month or year, about, or only by when. */
export function partialDate(random: Random, day: number): string {
  const text = dayText(day);
  const draw = random.below(100);
  if (draw < 72) return text;
  if (draw < 80) return `../${text}`;
  if (draw < 86) return `${text}~`;
  if (draw < 92) return `${text}/${dayText(day + 1 + random.below(3))}`;
  return text.slice(0, draw < 98 ? 'YYYY-MM'.length : 'YYYY'.length);
}

/** The day or its month or year: what is known of the beginning or end of an office. */
export function roughly(random: Random, day: number): string {
  const draw = random.below(100);
  return dayText(day).slice(0, draw < 70 ? 'YYYY-MM-DD'.length : draw < 90 ? 'YYYY-MM'.length : 'YYYY'.length);
}
