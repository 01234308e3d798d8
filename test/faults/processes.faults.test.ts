import { afterAll, beforeAll, describe, test } from 'vitest';
import { FAULTS } from '../support/faults/faults.ts';
import { ROUND_LIMIT, Rounds, roundsOf } from '../support/faults/rounds.ts';
import { Site } from '../support/faults/site.ts';

describe.each([
  ['embedded', false, 0.5],
  ['external', true, 0.3],
] as const)('an %s Neo4j', (_, isExternal, share) => {
  const count = roundsOf(share);
  const names = Object.keys(FAULTS);
  let rounds: Rounds;
  beforeAll(async () => {
    rounds = await Rounds.open(await Site.open(isExternal), count);
  }, 240_000);
  afterAll(() => rounds.close(), 120_000);

  test.each(Array.from({ length: count }, (_, round) => [round, names[round % names.length] ?? ''] as const))(
    'round %i: an import survives %s',
    { timeout: ROUND_LIMIT },
    async (round, name) => {
      await rounds.run(round, async (importing, random) => FAULTS[name]?.(rounds.site, importing, random));
    },
  );

  test('the record is the same as after undisturbed imports, and every answer came in time', { timeout: 300_000 }, () =>
    rounds.compare(),
  );
});
