import { expect, test } from 'vitest';
import { readConfig } from '../../src/common/config.ts';
import { TUNINGS, tuningsIn } from '../../src/common/tuning.ts';

test.each([
  [undefined, [...TUNINGS]],
  ['', [...TUNINGS]],
  ['off', []],
  ['driver-patch,pretenuring', ['driver-patch', 'pretenuring']],
  ['-driver-patch', TUNINGS.filter((name) => name !== 'driver-patch')],
])('HEARSAY_TUNING=%s', (setting, expected) => {
  expect([...tuningsIn(setting)]).toEqual(expected);
});

test('a name that is none is refused', () => {
  for (const setting of ['on', 'driver', 'off,driver-patch', '-'])
    expect(() => readConfig({ HEARSAY_TUNING: setting })).toThrow('HEARSAY_TUNING');
  expect(readConfig({ HEARSAY_TUNING: '-driver-patch,-pretenuring' }).HEARSAY_TUNING).toBe(
    '-driver-patch,-pretenuring',
  );
});
