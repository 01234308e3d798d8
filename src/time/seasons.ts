/** A season or another part of a year: the month it begins with (from 1), and how many months it has. */
interface PartOfYear {
  readonly month: number;
  readonly months: number;
}

const SPRING = { month: 3, months: 3 };
const SUMMER = { month: 6, months: 3 };
const AUTUMN = { month: 9, months: 3 };
const WINTER = { month: 12, months: 3 };

/**
 * The parts of a year by their numbers in EDTF (ISO 8601-2:2019, 4.8). Seasons are those of three whole months, as
 * meteorologists and newspapers have them; one that begins in December ends in the next year. EDTF does not say where the
 * seasons 21 to 24 are: they are those of the northern hemisphere, and 29 to 32 those of the southern.
 */
const PARTS: Readonly<Record<number, PartOfYear>> = {
  21: SPRING,
  22: SUMMER,
  23: AUTUMN,
  24: WINTER,
  25: SPRING,
  26: SUMMER,
  27: AUTUMN,
  28: WINTER,
  // In the southern hemisphere spring is when it is autumn in the northern.
  29: AUTUMN,
  30: WINTER,
  31: SPRING,
  32: SUMMER,
  33: { month: 1, months: 3 },
  34: { month: 4, months: 3 },
  35: { month: 7, months: 3 },
  36: { month: 10, months: 3 },
  37: { month: 1, months: 4 },
  38: { month: 5, months: 4 },
  39: { month: 9, months: 4 },
  40: { month: 1, months: 6 },
  41: { month: 7, months: 6 },
};

const NAMES = ['spring', 'summer', 'autumn', 'winter'];

/** A month of a year. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The first and the last month of a part of a year; null for a number that is none in EDTF. */
export function monthsOfPart(year: number, part: number): readonly [first: Month, last: Month] | null {
  const found = PARTS[part];
  if (!found) return null;
  const last = found.month + found.months - 1;
  return [{ year, month: found.month }, last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last }];
}

/** The place of a season among the four, from 1 for spring; null for other parts of a year. */
export function seasonNumber(part: number): number | null {
  return part >= 21 && part <= 32 ? ((part - 21) % 4) + 1 : null;
}

/** A season as a word, `spring`, and with its hemisphere if that is the southern; null for other parts of a year. */
export function seasonName(part: number): string | null {
  const name = NAMES[(seasonNumber(part) ?? 0) - 1];
  return name === undefined ? null : `${part >= 29 ? 'southern ' : ''}${name}`;
}
