/** A period of days, as ISO dates; the bounds are inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DATE =
  /(?<![\p{L}\p{N}.,-])((?:1[5-9]|20)\d{2})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?(?![\p{L}\p{N}]|[-.,]\d)/u;

/** The first date in a text, a year, a month or a day, and the text without it; undefined if there is none. */
export function periodIn(text: string): { readonly period: Period; readonly rest: string } | undefined {
  const found = DATE.exec(text);
  const [whole, year, month, day] = found ?? [];
  if (!found || whole === undefined || year === undefined) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.trim();
  // As text, the 31st is not before the last day of any month.
  const period = { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to: `${year}-${month ?? '12'}-${day ?? '31'}` };
  return { period, rest };
}
