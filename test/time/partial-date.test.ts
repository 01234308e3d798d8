import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_PATTERN } from '../../src/time/date-pattern.ts';
import { whenInWords } from '../../src/time/date-words.ts';
import { parsePartialDate, toEdtf } from '../../src/time/partial-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** First and last day that a date allows, as text; `..` where it is open. */
function daysOf(edtf: string): string {
  const { earliest, latest } = parsePartialDate(toEdtf(edtf));
  const text = (date: Date | null) => date?.toISOString().replace(/T.*/, '').replace(/^-00/, '-') ?? '..';
  return `${text(earliest)} to ${text(latest)}`;
}

describe('a date allows exactly the days that it says, and is told with them', () => {
  test.each([
    ['2020-11-01', '2020-11-01 to 2020-11-01', 'on 1 November 2020'],
    ['2020-02', '2020-02-01 to 2020-02-29', 'in February 2020'],
    ['2020-09-2X', '2020-09-20 to 2020-09-29', 'between 20 and 29 September 2020'],
    ['2020-09-2x', '2020-09-20 to 2020-09-29', 'between 20 and 29 September 2020'],
    ['2021-02-2X', '2021-02-20 to 2021-02-28', 'between 20 and 28 February 2021'],
    ['2020-09-0X', '2020-09-01 to 2020-09-09', 'between 1 and 9 September 2020'],
    ['2020-09-3X', '2020-09-30 to 2020-09-30', 'on 30 September 2020'],
    ['2020-09-X5', '2020-09-05 to 2020-09-25', 'between 5 and 25 September 2020'],
    ['2020-1X', '2020-10-01 to 2020-12-31', 'between October and December 2020'],
    ['2020-XX-15', '2020-01-15 to 2020-12-15', 'between 15 January 2020 and 15 December 2020'],
    ['202X-02-29', '2020-02-29 to 2028-02-29', 'between 29 February 2020 and 29 February 2028'],
    ['202X', '2020-01-01 to 2029-12-31', 'in the 2020s'],
    ['20', '2000-01-01 to 2099-12-31', 'in the years 2000 to 2099'],
    ['2020-XX-XX', '2020-01-01 to 2020-12-31', 'in 2020'],
    ['2020-21', '2020-03-01 to 2020-05-31', 'in spring 2020'],
    ['2019-24', '2019-12-01 to 2020-02-29', 'in winter 2019'],
    ['2020-29', '2020-09-01 to 2020-11-30', 'in southern spring 2020'],
    ['2020-34', '2020-04-01 to 2020-06-30', 'between April and June 2020'],
    ['2020-40', '2020-01-01 to 2020-06-30', 'between January and June 2020'],
    ['2020-21/2020-22', '2020-03-01 to 2020-08-31', 'between March and August 2020'],
    ['2020-09-2X/2020-10', '2020-09-20 to 2020-10-31', 'between 20 September 2020 and October 2020'],
    ['../2020-09-2X', '.. to 2020-09-29', 'on or before 29 September 2020'],
    ['-0043-03-15', '-0043-03-15 to -0043-03-15', 'on 15 March 44 BC'],
    ['-0043-03-1X', '-0043-03-10 to -0043-03-19', 'between 10 and 19 March 44 BC'],
    ['-004X', '-0049-01-01 to -0040-12-31', 'in the years 50 to 41 BC'],
    ['0000', '0000-01-01 to 0000-12-31', 'in 1 BC'],
    ['2020-11-01/2020-11-01', '2020-11-01 to 2020-11-01', 'on 1 November 2020'],
  ])('%s: %s, %s', (edtf, days, words) => {
    expect(daysOf(edtf)).toBe(days);
    expect(whenInWords(toEdtf(edtf))).toBe(words);
    expect(edtf).toMatch(new RegExp(DATE_PATTERN));
  });

  test('the days of unspecified digits are the first and the last with such digits', () => {
    const digit = (...all: string[]) => fc.constantFrom(...all, 'X');
    const date = fc
      .tuple(
        digit('0', '2', '8'),
        digit('0', '1'),
        digit('2', '9'),
        digit('0', '1', '2', '3'),
        digit('0', '1', '8', '9'),
      )
      .map((digits) => digits.join('').replace(/^(.)(..)(..)$/, '202$1-$2-$3'))
      .filter((text) => text.includes('X'));
    fc.assert(
      fc.property(date, (text) => {
        const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
        const [from, to] = ['0', '9'].map((filler) => Number(text.slice(0, 4).replace('X', filler)));
        const days: string[] = [];
        for (let day = new Date(`${from}-01-01`); day.getUTCFullYear() <= (to ?? 0); day = new Date(+day + DAY)) {
          const iso = day.toISOString().slice(0, 10);
          if (pattern.test(iso)) days.push(iso);
        }
        if (days.length === 0) expect(() => parsePartialDate(text)).toThrow(/there is no/);
        else expect(daysOf(text)).toBe(`${days[0]} to ${days.at(-1)}`);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('an approximate or uncertain date reaches beyond itself', () => {
  test.each([
    ['2020-11-01~', '2020-10-29 to 2020-11-04'],
    ['2020-11-01?', '2020-10-29 to 2020-11-04'],
    ['2020-11-01%', '2020-10-29 to 2020-11-04'],
    ['-0043-03-15~', '-0043-03-12 to -0043-03-18'],
    ['2020-11~', '2020-10-02 to 2020-12-30'],
    ['2020-21~', '2019-11-30 to 2020-08-31'],
    ['2020-09-2X~', '2020-09-10 to 2020-10-09'],
    ['2020-11-01~/2020-11-20', '2020-10-29 to 2020-11-20'],
    ['../2020-11-01~', '.. to 2020-11-04'],
  ])('%s: %s', (edtf, days) => {
    expect(daysOf(edtf)).toBe(days);
  });

  test('on both sides, by three days at least, and contains what it says without the mark', () => {
    const plain = fc.oneof(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc
        .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
      fc.integer({ min: 21, max: 41 }).map((part) => `2020-${part}`),
    );
    fc.assert(
      fc.property(plain, fc.constantFrom('~', '?', '%'), (date, mark) => {
        const exact = parsePartialDate(date);
        const about = parsePartialDate(`${date}${mark}`);
        expect(+(exact.earliest ?? 0) - +(about.earliest ?? 0)).toBeGreaterThanOrEqual(3 * DAY);
        expect(+(about.latest ?? 0) - +(exact.latest ?? 0)).toBeGreaterThanOrEqual(3 * DAY);
      }),
      { seed: 1 },
    );
  });
});

describe('what is no date is told apart, with the way out', () => {
  test.each([
    ['2020-11-31', 'there is no day 2020-11-31: November 2020 has 30 days'],
    ['2021-02-29', 'there is no day 2021-02-29: February 2021 has 28 days'],
    ['2021-02-29T10:00:00Z', 'there is no day 2021-02-29T10:00:00Z: February 2021 has 28 days'],
    ['2021-02-3X', 'there is no day 2021-02-3X: February 2021 has 28 days'],
    ['../2020-06-31~', 'there is no day 2020-06-31: June 2020 has 30 days'],
    ['2020-13-01', 'there is no month 13 in 2020-13-01: months are 01 to 12'],
    [
      '2020-42',
      'there is no month 42 in 2020-42: months are 01 to 12, or 21 to 41 for a season or another part of a year',
    ],
    ['2020-3X', 'there is no date 2020-3X: no digits in place of X make one'],
    [
      '2020-11-01/2020-10-01',
      'the interval ends (2020-10-01) before it begins (2020-11-01): turn it round, 2020-10-01/2020-11-01, or correct the dates',
    ],
    ['2020-11-1', '"2020-11-1" is not a date in EDTF: months and days have two digits, 2020-11-01'],
    ['2020-9', '"2020-9" is not a date in EDTF: months and days have two digits, 2020-09'],
    ['Y12020', 'the record has dates of the years -9999 to 9999, not Y12020'],
    ['9999~', 'the record has dates of the years -9999 to 9999, not 9999~'],
    [
      '[2020-09-01,2020-09-03]',
      '"[2020-09-01,2020-09-03]" is several dates: write the interval from the first to the last, such as 2020-09-01/2020-09-03',
    ],
    ['1950S2', '"1950S2" has significant digits: write those that are known, such as 19XX'],
    ['1.11.2020', expect.stringMatching(/^"1.11.2020" is not a date in EDTF: write 2020-11-01, 2020-11, /)],
    ['44136', expect.stringMatching(/^"44136" is not a date in EDTF: write /)],
    ['1/11/2020', expect.stringMatching(/^"1\/11\/2020" is not a date in EDTF: write /)],
    ['Nov 2020', expect.stringMatching(/^"Nov 2020" is not a date in EDTF: write /)],
    ['', expect.stringMatching(/^"" is not a date in EDTF: write /)],
  ])('%s', (text, message: unknown) => {
    let failure: unknown;
    try {
      parsePartialDate(text);
    } catch (error) {
      failure = error;
    }
    expect((failure as Error).message).toEqual(message);
  });
});
