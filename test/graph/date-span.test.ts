import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstKeyIn, lastKeyIn, sortKey } from '../../src/graph/sort-key.ts';
import { spanRanges, dateSpan } from '../../src/graph/date-span.ts';

const DAY = 24 * 60 * 60 * 1000;
const LOWEST = firstKeyIn(new Date('0001-01-01T00:00:00Z'));
const HIGHEST = lastKeyIn(new Date('9999-12-31T23:59:59.999Z'));

const day = fc.integer({ min: -700_000, max: 100_000 });
/** First day, null where the beginning is open, and how many days more; the last day where it is open. */
const time = fc.oneof(
  fc.tuple(day, fc.nat(3)),
  fc.tuple(day, fc.nat(5000)),
  fc.tuple(day, fc.nat(100_000)),
  fc.tuple(fc.constant(null), day),
  // From the first of a month, for a month or a year or near to it.
  fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.constantFrom(27, 28, 29, 30, 31, 364, 365))
    .map(([month, more]): [number, number] => [Date.UTC(1970, month) / DAY, more]),
);

function placed([first, more]: [number | null, number]) {
  const last = (first ?? 0) + more;
  const latest = new Date((last + 1) * DAY - 1);
  const width = dateSpan(first === null ? null : new Date(first * DAY), latest);
  return { first: first ?? -Infinity, last, width, place: sortKey(latest, `statement:${last}`) };
}

/** Whether it is found after a window that ends with a day, at this place or a higher one. */
function isFound({ width, place }: ReturnType<typeof placed>, to: number, from = LOWEST): boolean {
  const ranges = spanRanges(lastKeyIn(new Date((to + 1) * DAY - 1)), from, HIGHEST);
  return ranges.some((range) => range.width === width && range.low <= place && place <= range.high);
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

function monthEndOf(day: number): number {
  const at = new Date(day * DAY);
  return at.setUTCMonth(at.getUTCMonth() + 1, 0) / DAY;
}

describe('a time known in part', () => {
  test('is found after a window in which it may lie, and nowhere when it is known to the day', () => {
    const property = fc.property(time, fc.option(fc.nat(40)), day, (drawn, before, anywhere) => {
      const at = placed(drawn);
      const some = before === null ? anywhere : at.last - before;
      // Most windows end with a month, and so do most dates known in part.
      for (const to of [some, monthEndOf(some)]) {
        if (at.first <= to && to < at.last) expect(isFound(at, to)).toBe(true);
        if (at.last <= to) expect(isFound(at, to)).toBe(false);
        expect(isFound(at, to, at.place + 1)).toBe(false);
      }
      if (at.first === at.last) expect(at.width).toBeNull();
    });
    fc.assert(property, { seed: 1, numRuns: 5_000 });
  });

  test.each([
    ['2019-01-31', '2019-02-01', '2019-02-28'],
    ['2019-12-31', '2020-01-01', '2020-12-31'],
    ['2019-02-28', '2019-01-01', '2019-01-31'],
  ])('is not looked for after %s when it is the month or the year from %s to %s', (to, first, last) => {
    const from = dayOf(first);
    const more = dayOf(last) - dayOf(first);
    expect(placed([from, more]).width).toBe(more > 31 ? 366 : 31);
    expect(isFound(placed([from, more]), dayOf(to))).toBe(false);
  });

  test('is looked for among eight times as many days as it has itself, and not among all that came later', () => {
    const property = fc.property(day, fc.integer({ min: 8, max: 4095 }), fc.nat(100_000), (first, more, later) => {
      expect(isFound(placed([first, more]), first - 8 * more - later)).toBe(false);
    });
    fc.assert(property, { seed: 1, numRuns: 2_000 });
  });
});
