/** A year, with month and day if they are known; unspecified digits make it a range of years. */
export interface DateParts {
  readonly year: number;
  /** Differs from `year` if digits are unspecified: `202X` is 2020 to 2029. */
  readonly lastYear: number;
  readonly month: number | null;
  readonly day: number | null;
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

const DATE = /^(?:Y(-?\d+)|(-?[\dX]{4}))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T([^~?%]+))?([~?%])?$/;

/**
 * Parses an EDTF date of level 0 or 1; null for any other text, such as a season. An interval with an unknown end (`2020/`)
 * is treated as one with an open end (`2020/..`): neither gives a bound.
 */
export function parseShape(edtf: string): DateShape | null {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) {
    const date = parseParts(start);
    return date && { kind: 'DATE', date };
  }
  const [from, to] = [start, end].map((text) => (text === '' || text === '..' ? 'OPEN' : parseParts(text)));
  if (!from || !to) return null;
  return { kind: 'INTERVAL', from: from === 'OPEN' ? null : from, to: to === 'OPEN' ? null : to };
}

function parseParts(text: string): DateParts | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, long, year = long ?? '', month, day, time, qualifier = ''] = match;
  return {
    year: Number(year.replaceAll('X', '0')),
    lastYear: Number(year.replaceAll('X', '9')),
    month: toNumber(month),
    day: toNumber(day),
    time: time ?? null,
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}
