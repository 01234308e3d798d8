import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ROUND_LIMIT, Rounds, roundsOf } from '../support/faults/rounds.ts';
import { Site } from '../support/faults/site.ts';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const MEBIBYTE = 1024 * 1024;
const mounted = await mountSmallDisk(500);
if (typeof mounted === 'string') console.log(`skipped: ${mounted}`);

describe.skipIf(typeof mounted === 'string')('a disk that runs full', () => {
  const disk = mounted as SmallDisk;
  const count = roundsOf(0.2);
  let rounds: Rounds;
  beforeAll(async () => {
    rounds = await Rounds.open(await Site.open(false, disk.folder), count);
  }, 240_000);
  afterAll(async () => {
    await rounds.close();
    await disk.unmount();
  }, 120_000);

  test.each(Array.from({ length: count }, (_, round) => [round]))(
    'round %i: an import survives it',
    { timeout: ROUND_LIMIT },
    async (round) => {
      await rounds.run(round, async (_, random) => {
        await disk.fill(random.below(24) * MEBIBYTE);
        await sleep(random.below(8_000));
        await disk.clear();
      });
    },
  );

  test('the record is the same as after undisturbed imports, and every answer came in time', { timeout: 300_000 }, () =>
    rounds.compare(),
  );
});
