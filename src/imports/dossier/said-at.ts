/** Words for days and months as an article names them, resolved against the day on which it was published. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAY = 86_400_000;

/** Whether a text names a day or month by its place in time, so that it needs the date of its source. */
export function isRelative(text: string): boolean {
  return resolveDay(text, new Date(0)) !== undefined;
}

/**
 * The date that a text names in an article of this day: `Wednesday` is the latest Wednesday up to it, `last Wednesday` the
 * latest before it, and so for `1 November` and `November`; `yesterday`, `two days ago`.
 *
 * @returns EDTF; undefined if the text is no such name.
 */
export function resolveDay(text: string, published: Date): string | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:on|in) /, '');
  const isLast = words.startsWith('last ');
  const name = words.replace(/^last /, '');
  if (!isLast) {
    const ago = daysAgo(words);
    if (ago !== undefined) return toDay(published.getTime() - ago * DAY);
  }
  return weekday(name, published, isLast) ?? dayOfMonth(name, published, isLast) ?? month(name, published, isLast);
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function daysAgo(words: string): number | undefined {
  if (words === 'today') return 0;
  if (words === 'yesterday') return 1;
  if (words === 'the day before yesterday') return 2;
  const [, count = '', unit] = /^(a|\w+) (day|week)s? ago$/.exec(words) ?? [];
  const number = count === 'a' ? 1 : /^\d{1,3}$/.test(count) ? Number(count) : NUMBERS.indexOf(count);
  return unit === undefined || number < 0 ? undefined : number * (unit === 'week' ? 7 : 1);
}

function weekday(name: string, published: Date, isLast: boolean): string | undefined {
  const index = named(WEEKDAYS, name);
  if (index === -1) return undefined;
  const ago = (published.getUTCDay() - index + 7) % 7;
  return toDay(published.getTime() - (ago === 0 && isLast ? 7 : ago) * DAY);
}

function dayOfMonth(name: string, published: Date, isLast: boolean): string | undefined {
  const [, before, word = '', after] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(name) ?? [];
  const index = named(MONTHS, word);
  const day = Number(before ?? after);
  if (index === -1 || !Number.isInteger(day) || (before !== undefined && after !== undefined)) return undefined;
  for (let year = published.getUTCFullYear(); year > published.getUTCFullYear() - 9; year -= 1) {
    const date = new Date(Date.UTC(year, index, day));
    // 29 February is not in every year.
    if (date.getUTCMonth() !== index) continue;
    if (date < published || (!isLast && date.getTime() === published.getTime())) return toDay(date.getTime());
  }
  return undefined;
}

function month(name: string, published: Date, isLast: boolean): string | undefined {
  const index = named(MONTHS, name);
  if (index === -1) return undefined;
  const now = published.getUTCMonth();
  const isThisYear = isLast ? index < now : index <= now;
  return `${String(published.getUTCFullYear() - (isThisYear ? 0 : 1)).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
}

/** The place of a name in a list, in full or by its first three letters. */
function named(names: readonly string[], name: string): number {
  return names.findIndex((each) => each === name || (name.length === 3 && each.startsWith(name)));
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
