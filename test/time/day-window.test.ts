import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf, toDayWindow } from '../../src/time/day-window.ts';
import { localDays } from '../../src/time/time-zone.ts';

const DAY = 24 * 60 * 60 * 1000;
const names = { from: 'from', to: 'to' };

test.each([
  ['UTC', '2020-11-01', '2020-11-01T00:00:00.000Z', '2020-11-01T23:59:59.999Z'],
  ['Asia/Baku', '2020-11-01', '2020-10-31T20:00:00.000Z', '2020-11-01T19:59:59.999Z'],
  ['Asia/Kathmandu', '2020-11-01', '2020-10-31T18:15:00.000Z', '2020-11-01T18:14:59.999Z'],
  // 23 hours long, and 25.
  ['America/New_York', '2020-03-08', '2020-03-08T05:00:00.000Z', '2020-03-09T03:59:59.999Z'],
  ['America/New_York', '2020-11-01', '2020-11-01T04:00:00.000Z', '2020-11-02T04:59:59.999Z'],
  ['Pacific/Kiritimati', '2020-01-01', '2019-12-31T10:00:00.000Z', '2020-01-01T09:59:59.999Z'],
])('in %s the day %s is from %s to %s', (timeZone, day, from, to) => {
  const { days, instants } = toDayWindow({ from: day, to: day, timeZone, names });
  expect([instants.from, instants.to].map((at) => new Date(at).toISOString())).toEqual([from, to]);
  expect([days.from, days.to]).toEqual([Date.parse(day), Date.parse(day) + DAY - 1]);
});

test('an instant is in the window of its own day, and of no other', () => {
  const zone = fc.constantFrom('UTC', 'Asia/Baku', 'America/St_Johns', 'Pacific/Chatham', 'Europe/Istanbul');
  const property = fc.property(fc.integer({ min: 0, max: Date.UTC(2030, 0) }), zone, (instant, timeZone) => {
    const day = localDays(timeZone)(instant);
    for (const shift of [-1, 0, 1]) {
      const text = new Date((day + shift) * DAY).toISOString().slice(0, 10);
      const window = toDayWindow({ from: text, to: text, timeZone, names });
      expect(instant >= window.instants.from && instant <= window.instants.to).toBe(shift === 0);
      const span = spanOf(window);
      expect(span.from).toBeLessThanOrEqual(Math.min(window.days.from, window.instants.from));
      expect(span.to).toBeGreaterThanOrEqual(Math.max(window.days.to, window.instants.to));
      expect((span.to + 1) % DAY).toBe(0);
    }
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

test.each([
  [{ from: '2020-11-02', to: '2020-11-01', timeZone: null }, 'from must not be after to'],
  [{ from: '-0043-03-15', to: '-0044-03-15', timeZone: null }, 'from must not be after to'],
  [{ from: '2020-11-01', to: null, timeZone: 'Baku' }, 'filter.timeZone is a name of the IANA database'],
])('%j is refused', (args, message) => {
  expect(() => toDayWindow({ ...args, names })).toThrow(message);
});
