import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePartialDate } from '../../src/time/partial-date.ts';
import { sequence } from '../../src/time/sequence.ts';

const HOUR = 60 * 60 * 1000;

function compared(said: string, published: string): string {
  return sequence(Number(parsePartialDate(said).earliest), Number(parsePartialDate(published).latest));
}

test.each([
  ['2020-11-01', '2020-11-01', 'POSSIBLE'],
  ['2020-11-01', '2020-11', 'POSSIBLE'],
  // In Canberra and in New York.
  ['2020-11-02', '2020-11-01', 'ODD'],
  // In Kiritimati and in American Samoa, for an hour.
  ['2020-11-03', '2020-11-01', 'ODD'],
  ['2020-11-04', '2020-11-01', 'IMPOSSIBLE'],
  ['2020-11-02T09:00:00+11:00', '2020-11-01', 'POSSIBLE'],
  ['2020-11-02T11:00:00Z', '2020-11-01', 'ODD'],
  ['2020-11-02T13:00:00Z', '2020-11-01', 'IMPOSSIBLE'],
  ['2020-11-02', '2020-11-01T09:00:00Z', 'IMPOSSIBLE'],
  ['2020-11-02', '2020-11-01T11:00:00Z', 'ODD'],
  ['2020-11-01T11:00:01Z', '2020-11-01T11:00:00Z', 'IMPOSSIBLE'],
  ['2020-11-04', '2020-11-01~', 'POSSIBLE'],
  ['2020-11-05', '2020-11-01~', 'ODD'],
])('said %s, published %s: %s', (said, published, expected) => {
  expect(compared(said, published)).toBe(expected);
});

test('what can be so in some time zones is never impossible', () => {
  const offset = fc.integer({ min: -12, max: 14 });
  const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2021, 0) });
  const localDay = (at: number, hours: number) => new Date(at + hours * HOUR).toISOString().slice(0, 10);
  const property = fc.property(instant, fc.nat(48 * HOUR), offset, offset, (said, later, ofSpeaker, ofPublisher) => {
    expect(compared(localDay(said, ofSpeaker), localDay(said + later, ofPublisher))).not.toBe('IMPOSSIBLE');
  });
  fc.assert(property, { seed: 1, numRuns: 1_000 });
});
